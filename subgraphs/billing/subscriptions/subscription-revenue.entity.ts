import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** What a subscription brings in a month; its permission is `mrr:read`. */
@Entity({ schema: 'billing', name: 'subscription_revenue' })
export class SubscriptionRevenue {
  @PrimaryColumn({ type: 'uuid', name: 'subscription_id' }) subscriptionId!: string;
  @Column({ type: 'uuid', name: 'tenant_id' }) tenantId!: string;
  @Column({ type: 'text' }) environment!: Environment;
  /** Null when a price has no single amount. */
  @Column({ type: 'bigint', name: 'mrr_amount', nullable: true }) mrrAmount!: string | null;
  @Column({ type: 'text', nullable: true }) currency!: string | null;
}
