import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a tenant used in one billing period. */
@Entity({ schema: 'tenants', name: 'usage' })
export class UsageEntity {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn({ type: 'timestamptz', name: 'period_start', precision: 3 })
  periodStart!: Date;

  @Column({ type: 'timestamptz', name: 'period_end', precision: 3 })
  periodEnd!: Date;

  @Column({ type: 'integer', name: 'emails_sent' })
  emailsSent!: number;

  @Column({ type: 'integer', name: 'mailboxes_used' })
  mailboxesUsed!: number;

  @Column({ type: 'integer', name: 'domains_used' })
  domainsUsed!: number;

  @Column({ type: 'integer', name: 'campaigns_used' })
  campaignsUsed!: number;

  @Column({ type: 'integer', name: 'leads_used' })
  leadsUsed!: number;

  @Column({ type: 'integer', name: 'warmups_active' })
  warmupsActive!: number;
}
