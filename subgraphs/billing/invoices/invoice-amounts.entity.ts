import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** An invoice's amounts; their permission is `billing-amounts:read`. */
@Entity({ schema: 'billing', name: 'invoice_amounts' })
export class InvoiceAmounts {
  @PrimaryColumn({ type: 'uuid', name: 'invoice_id' }) invoiceId!: string;
  @Column({ type: 'uuid', name: 'tenant_id' }) tenantId!: string;
  @Column({ type: 'text' }) environment!: Environment;
  @Column({ type: 'bigint' }) total!: string;
  @Column({ type: 'bigint', nullable: true }) tax!: string | null;
  @Column({ type: 'bigint', name: 'amount_paid' }) amountPaid!: string;
  @Column({ type: 'text' }) currency!: string;
}
