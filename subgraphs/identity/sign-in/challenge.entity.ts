import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'sign_in_challenges' })
export class Challenge {
  @PrimaryColumn({ type: 'bytea', name: 'token_hash' })
  tokenHash!: Buffer;

  @Column({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'text' })
  next!: 'SECOND_FACTOR' | 'ENROL_SECOND_FACTOR';

  @Column({ type: 'text', name: 'device_name' })
  deviceName!: string;

  @Column({ type: 'inet', name: 'ip_address', nullable: true })
  ipAddress!: string | null;

  @Column({ type: 'bytea', name: 'pending_secret', nullable: true })
  pendingSecret!: Buffer | null;

  @Column({ type: 'integer', name: 'wrong_codes', default: 0 })
  wrongCodes!: number;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  created!: Date;

  @Column({ type: 'timestamptz' })
  expires!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  used!: Date | null;
}
