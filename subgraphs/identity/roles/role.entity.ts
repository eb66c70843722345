import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'staff_roles' })
export class Role {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', unique: true })
  name!: string;

  @Column({ type: 'text', default: '' })
  description!: string;

  @Column({ type: 'boolean', name: 'built_in', default: false })
  builtIn!: boolean;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  created!: Date;

  /** A deleted add-on stays for what reviews and the audit trail say of it; its name is not used again. */
  @Column({ type: 'timestamptz', nullable: true })
  deleted!: Date | null;
}
