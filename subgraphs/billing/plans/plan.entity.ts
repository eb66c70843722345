import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'billing', name: 'plans' })
export class Plan {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) slug!: string;
  @Column({ type: 'text' }) description!: string;
  @Column({ type: 'bigint', name: 'price_monthly' }) priceMonthly!: string;
  @Column({ type: 'bigint', name: 'price_yearly' }) priceYearly!: string;
  @Column({ type: 'text' }) currency!: string;
  @Column({ type: 'integer', name: 'max_users', nullable: true }) maxUsers!: number | null;
  @Column({ type: 'integer', name: 'max_domains', nullable: true }) maxDomains!: number | null;
  @Column({ type: 'integer', name: 'max_campaigns_per_month', nullable: true }) maxCampaignsPerMonth!: number | null;
  @Column({ type: 'integer', name: 'max_email_accounts', nullable: true }) maxEmailAccounts!: number | null;
  @Column({ type: 'integer', name: 'max_emails_per_month', nullable: true }) maxEmailsPerMonth!: number | null;
  @Column({ type: 'integer', name: 'max_warmups', nullable: true }) maxWarmups!: number | null;
  @Column({ type: 'integer', name: 'max_contacts', nullable: true }) maxContacts!: number | null;
  @Column({ type: 'integer', name: 'max_storage_gb', nullable: true }) maxStorageGb!: number | null;
  @Column({ type: 'integer', name: 'api_rate_per_minute', nullable: true }) apiRatePerMinute!: number | null;
  @Column({ type: 'boolean', name: 'api_access' }) apiAccess!: boolean;
  @Column({ type: 'boolean', name: 'priority_support' }) prioritySupport!: boolean;
  @Column({ type: 'boolean', name: 'advanced_analytics' }) advancedAnalytics!: boolean;
  @Column({ type: 'boolean', name: 'white_label' }) whiteLabel!: boolean;
  @Column({ type: 'boolean', name: 'is_active' }) isActive!: boolean;
  @Column({ type: 'text', name: 'stripe_product_id', nullable: true }) stripeProductId!: string | null;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) created!: Date;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) updated!: Date;
}
