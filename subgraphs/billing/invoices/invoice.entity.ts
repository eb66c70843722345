import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

@Entity({ schema: 'billing', name: 'invoices' })
export class Invoice {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid', name: 'tenant_id' }) tenantId!: string;
  @Column({ type: 'text' }) environment!: Environment;
  @Column({ type: 'uuid', name: 'subscription_id', nullable: true }) subscriptionId!: string | null;
  @Column({ type: 'text', nullable: true }) number!: string | null;
  @Column({ type: 'text' }) status!: 'DRAFT' | 'OPEN' | 'PAID' | 'UNCOLLECTIBLE' | 'VOID';
  @Column({ type: 'timestamptz', precision: 3, name: 'stripe_created' }) stripeCreated!: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'due_date', nullable: true }) dueDate!: Date | null;
  @Column({ type: 'timestamptz', precision: 3 }) synced!: Date;
  @Column({ type: 'timestamptz', precision: 3, name: 'last_event_created', nullable: true })
  lastEventCreated!: Date | null;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) created!: Date;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) updated!: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) deleted!: Date | null;
}
