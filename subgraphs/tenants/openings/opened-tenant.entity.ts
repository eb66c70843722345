import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** A tenant that a staff member has open, or had. */
@Entity({ schema: 'tenants', name: 'opened_tenants' })
export class OpenedTenantEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'staff_id' })
  staffId!: string;

  @Column({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  purpose!: 'CUSTOMER_REQUEST' | 'BILLING_QUESTION' | 'DELIVERABILITY' | 'SECURITY' | 'TROUBLESHOOTING';

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  opened!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expires!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closed!: Date | null;
}
