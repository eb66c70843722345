import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'alerts' })
export class Alert {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!:
    | 'NEW_COUNTRY'
    | 'NEW_NETWORK'
    | 'NEW_DEVICE'
    | 'FAILED_SIGN_INS'
    | 'OFF_HOURS'
    | 'READ_VOLUME'
    | 'MANY_TENANTS'
    | 'BREAK_GLASS'
    | 'CASE_UNANSWERED'
    | 'CASE_EMERGENCY';

  @Column({ type: 'text' })
  cause!: string;

  @Column({ type: 'uuid', name: 'user_id', nullable: true })
  userId!: string | null;

  @Column({ type: 'text' })
  summary!: string;

  @Column({ type: 'inet', name: 'ip_address', nullable: true })
  ipAddress!: string | null;

  @Column({ type: 'jsonb' })
  details!: Record<string, unknown>;

  @Column({ type: 'integer' })
  occurrences!: number;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  created!: Date;

  @Column({ type: 'timestamptz', name: 'last_seen', default: () => 'clock_timestamp()' })
  lastSeen!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  acknowledged!: Date | null;

  @Column({ type: 'uuid', name: 'acknowledged_by', nullable: true })
  acknowledgedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
