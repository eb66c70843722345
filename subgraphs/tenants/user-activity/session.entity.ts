import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

@Entity({ schema: 'tenants', name: 'user_sessions' })
export class UserSessionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;

  @Column({ type: 'timestamptz', name: 'last_seen', precision: 3 })
  lastSeen!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expires!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  ended!: Date | null;

  @Column({ type: 'text', nullable: true })
  country!: string | null;

  @Column({ type: 'text', name: 'masked_ip', nullable: true })
  maskedIpAddress!: string | null;
}
