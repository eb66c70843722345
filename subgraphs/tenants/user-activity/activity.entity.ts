import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

@Entity({ schema: 'tenants', name: 'user_activity' })
export class ActivityEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'uuid', name: 'tenant_id', nullable: true })
  tenantId!: string | null;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'timestamptz', precision: 3 })
  time!: Date;

  @Column({ type: 'text' })
  kind!: 'SIGN_IN' | 'SIGN_OUT' | 'CAMPAIGN' | 'SETTINGS' | 'API_CALL' | 'ACCOUNT';

  @Column({ type: 'boolean' })
  succeeded!: boolean;

  @Column({ type: 'text' })
  summary!: string;

  @Column({ type: 'text', nullable: true })
  country!: string | null;

  @Column({ type: 'text', name: 'masked_ip', nullable: true })
  maskedIpAddress!: string | null;
}
