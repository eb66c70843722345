import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** A campaign in numbers. */
@Entity({ schema: 'tenants', name: 'campaigns' })
export class CampaignEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'uuid', name: 'workspace_id', nullable: true })
  workspaceId!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  status!: 'DRAFT' | 'SCHEDULED' | 'SENDING' | 'COMPLETED' | 'PAUSED';

  @Column({ type: 'integer' })
  sent!: number;

  @Column({ type: 'integer' })
  delivered!: number;

  @Column({ type: 'integer' })
  opened!: number;

  @Column({ type: 'integer' })
  clicked!: number;

  @Column({ type: 'integer' })
  replied!: number;

  @Column({ type: 'integer' })
  bounced!: number;

  @Column({ type: 'integer' })
  unsubscribed!: number;

  @Column({ type: 'integer', name: 'spam_complaints' })
  spamComplaints!: number;

  @Column({ type: 'timestamptz', name: 'scheduled_for', precision: 3, nullable: true })
  scheduledFor!: Date | null;

  @Column({ type: 'timestamptz', name: 'last_sent', precision: 3, nullable: true })
  lastSent!: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updated!: Date;
}
