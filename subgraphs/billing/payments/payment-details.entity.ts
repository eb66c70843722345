import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** A payment's amounts; their permission is `billing-amounts:read`. */
@Entity({ schema: 'billing', name: 'payment_amounts' })
export class PaymentAmounts {
  @PrimaryColumn({ type: 'uuid', name: 'payment_id' }) paymentId!: string;
  @Column({ type: 'uuid', name: 'tenant_id' }) tenantId!: string;
  @Column({ type: 'text' }) environment!: Environment;
  @Column({ type: 'bigint' }) amount!: string;
  @Column({ type: 'bigint', name: 'amount_refunded' }) amountRefunded!: string;
  @Column({ type: 'text' }) currency!: string;
}

/** What a payment was made with, as far as `payment-method:masked` goes. */
@Entity({ schema: 'billing', name: 'payment_brands' })
export class PaymentBrand {
  @PrimaryColumn({ type: 'uuid', name: 'payment_id' }) paymentId!: string;
  @Column({ type: 'uuid', name: 'tenant_id' }) tenantId!: string;
  @Column({ type: 'text' }) environment!: Environment;
  @Column({ type: 'text' }) brand!: string;
}

/** What a payment was made with, whole; the permission is `payment-method:read`. */
@Entity({ schema: 'billing', name: 'payment_methods_personal' })
export class PaymentMethod {
  @PrimaryColumn({ type: 'uuid', name: 'payment_id' }) paymentId!: string;
  @Column({ type: 'uuid', name: 'tenant_id' }) tenantId!: string;
  @Column({ type: 'text' }) environment!: Environment;
  @Column({ type: 'text' }) brand!: string;
  @Column({ type: 'text', nullable: true }) last4!: string | null;
}
