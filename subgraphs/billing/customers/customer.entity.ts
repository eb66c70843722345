import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose a Stripe customer is. */
@Entity({ schema: 'billing', name: 'customers' })
export class Customer {
  @PrimaryColumn({ type: 'text', name: 'stripe_customer_id' }) stripeCustomerId!: string;
  @Column({ type: 'uuid', name: 'tenant_id' }) tenantId!: string;
  @Column({ type: 'text' }) environment!: 'PRODUCTION' | 'TEST';
  @Column({ type: 'boolean' }) livemode!: boolean;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) created!: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) deleted!: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) unlinked!: Date | null;
}
