import { Column, Entity, PrimaryColumn } from 'typeorm';

export type PermissionCategory = 'general' | 'billing' | 'user_management' | 'system_administration';

@Entity({ schema: 'identity', name: 'permissions' })
export class Permission {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', unique: true })
  name!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', default: '' })
  description!: string;

  @Column({ type: 'text', default: 'general' })
  category!: PermissionCategory;

  @Column({ type: 'text', array: true })
  never!: string[];

  @Column({ type: 'jsonb', name: 'token_reaches' })
  tokenReaches!: Record<string, string[]>;

  @Column({ type: 'boolean', name: 'tenant_bound', default: false })
  tenantBound!: boolean;

  /** Whether an elevation can lend it. */
  @Column({ type: 'boolean', default: true })
  lendable!: boolean;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  created!: Date;
}
