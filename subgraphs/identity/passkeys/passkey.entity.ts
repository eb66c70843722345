import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'passkeys' })
export class Passkey {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'user_id' })
  userId!: string;

  /** The authenticator's own name for it, base64url. */
  @Column({ type: 'text', name: 'credential_id', unique: true })
  credentialId!: string;

  @Column({ type: 'bytea', name: 'public_key' })
  publicKey!: Buffer;

  @Column({ type: 'bigint' })
  counter!: string;

  @Column({ type: 'text', array: true })
  transports!: string[];

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  created!: Date;

  @Column({ type: 'timestamptz', name: 'last_used', nullable: true })
  lastUsed!: Date | null;
}
