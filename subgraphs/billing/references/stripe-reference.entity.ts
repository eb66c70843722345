import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** Stripe's id of a subscription, invoice or charge; its permission is `stripe-ids:read`. */
@Entity({ schema: 'billing', name: 'stripe_references' })
export class StripeReference {
  @PrimaryColumn({ type: 'uuid', name: 'object_id' }) objectId!: string;
  @Column({ type: 'text', name: 'stripe_id' }) stripeId!: string;
  @Column({ type: 'uuid', name: 'tenant_id' }) tenantId!: string;
  @Column({ type: 'text' }) environment!: Environment;
  @Column({ type: 'boolean' }) livemode!: boolean;
}
