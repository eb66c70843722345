import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'sessions' })
export class Session {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'user_id' })
  userId!: string;

  /** Written and never read: the database refuses it. */
  @Column({ type: 'bytea', name: 'token_hash', select: false })
  tokenHash!: Buffer;

  @Column({ type: 'text', name: 'device_name' })
  deviceName!: string;

  @Column({ type: 'text' })
  browser!: string;

  @Column({ type: 'inet', name: 'ip_address', nullable: true })
  ipAddress!: string | null;

  /** When the device of this session came first; null when it was begun without one. */
  @Column({ type: 'timestamptz', name: 'device_first_seen', nullable: true })
  deviceFirstSeen!: Date | null;

  @Column({ type: 'text', nullable: true })
  country!: string | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'uuid', name: 'role_ids', array: true })
  roleIds!: string[];

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  created!: Date;

  @Column({ type: 'timestamptz', name: 'last_seen', default: () => 'clock_timestamp()' })
  lastSeen!: Date;

  @Column({ type: 'timestamptz' })
  expires!: Date;

  @Column({ type: 'timestamptz', name: 'idle_expires' })
  idleExpires!: Date;

  @Column({ type: 'integer', name: 'idle_seconds' })
  idleSeconds!: number;

  @Column({ type: 'timestamptz', nullable: true })
  revoked!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  reauthenticated!: Date | null;
}
