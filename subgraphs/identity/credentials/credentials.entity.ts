import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'credentials' })
export class Credentials {
  @PrimaryColumn({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'text', name: 'password_hash' })
  passwordHash!: string;

  @Column({ type: 'timestamptz', name: 'password_set', default: () => 'clock_timestamp()' })
  passwordSet!: Date;

  /** Encrypted. */
  @Column({ type: 'bytea', name: 'totp_secret', nullable: true })
  totpSecret!: Buffer | null;

  @Column({ type: 'timestamptz', name: 'totp_enrolled', nullable: true })
  totpEnrolled!: Date | null;

  @Column({ type: 'bigint', name: 'totp_last_step', nullable: true })
  totpLastStep!: string | null;
}
