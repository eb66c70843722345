import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

@Entity({ schema: 'tenants', name: 'mailboxes' })
export class MailboxEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'uuid', name: 'domain_id', nullable: true })
  domainId!: string | null;

  @Column({ type: 'text', name: 'masked_email', nullable: true })
  maskedEmail!: string | null;

  @Column({ type: 'text' })
  provider!: 'GOOGLE' | 'MICROSOFT' | 'SMTP';

  @Column({ type: 'text' })
  status!: 'ACTIVE' | 'PAUSED' | 'DISCONNECTED';

  @Column({ type: 'integer', name: 'daily_count' })
  dailyCount!: number;

  @Column({ type: 'text', name: 'warmup_status' })
  warmupStatus!: 'NOT_STARTED' | 'WARMING' | 'WARMED' | 'PAUSED';

  @Column({ type: 'integer', name: 'health_score' })
  healthScore!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updated!: Date;
}

/** The address, behind a permission of its own. */
@Entity({ schema: 'tenants', name: 'mailbox_email_personal' })
export class MailboxEmailEntity {
  @PrimaryColumn({ type: 'uuid', name: 'mailbox_id' })
  mailboxId!: string;

  @Column({ type: 'text' })
  email!: string;
}
