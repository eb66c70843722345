import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'billing', name: 'webhook_events' })
export class WebhookEvent {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'text', name: 'stripe_event_id' }) stripeEventId!: string;
  @Column({ type: 'text' }) type!: string;
  @Column({ type: 'timestamptz', precision: 3, name: 'stripe_created' }) stripeCreated!: Date;
  @Column({ type: 'timestamptz', precision: 3 }) received!: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) processed!: Date | null;
  @Column({ type: 'text' }) status!: 'STORED' | 'PROCESSED' | 'FAILED';
  @Column({ type: 'text', nullable: true }) error!: string | null;
  @Column({ type: 'integer' }) attempts!: number;
}
