import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

@Entity({ schema: 'billing', name: 'subscriptions' })
export class Subscription {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid', name: 'tenant_id' }) tenantId!: string;
  @Column({ type: 'text' }) environment!: Environment;
  @Column({ type: 'uuid', name: 'plan_id', nullable: true }) planId!: string | null;
  @Column({ type: 'uuid', name: 'pending_plan_id', nullable: true }) pendingPlanId!: string | null;
  @Column({ type: 'text' }) status!:
    | 'INCOMPLETE'
    | 'INCOMPLETE_EXPIRED'
    | 'TRIALING'
    | 'ACTIVE'
    | 'PAST_DUE'
    | 'CANCELED'
    | 'UNPAID'
    | 'PAUSED';
  @Column({ type: 'boolean', name: 'collection_paused' }) collectionPaused!: boolean;
  @Column({ type: 'timestamptz', precision: 3, name: 'current_period_start', nullable: true })
  currentPeriodStart!: Date | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'current_period_end', nullable: true })
  currentPeriodEnd!: Date | null;
  @Column({ type: 'boolean', name: 'cancel_at_period_end' }) cancelAtPeriodEnd!: boolean;
  @Column({ type: 'timestamptz', precision: 3, name: 'canceled_at', nullable: true }) canceledAt!: Date | null;
  @Column({ type: 'text', name: 'cancel_reason', nullable: true }) cancelReason!: string | null;
  @Column({ type: 'timestamptz', precision: 3, name: 'stripe_created' }) stripeCreated!: Date;
  @Column({ type: 'timestamptz', precision: 3 }) synced!: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'last_event_created', nullable: true })
  lastEventCreated!: Date | null;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) created!: Date;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) updated!: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) deleted!: Date | null;
}
