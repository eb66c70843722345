import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** What a tenant has set. Null follows the default. */
@Entity({ schema: 'tenants', name: 'tenant_settings' })
export class TenantSettingsEntity {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text', name: 'masked_billing_email', nullable: true })
  maskedBillingEmail!: string | null;

  @Column({ type: 'boolean', name: 'notify_billing', nullable: true })
  notifyBilling!: boolean | null;

  @Column({ type: 'boolean', name: 'notify_system', nullable: true })
  notifySystem!: boolean | null;

  @Column({ type: 'boolean', name: 'notify_security', nullable: true })
  notifySecurity!: boolean | null;

  @Column({ type: 'integer', name: 'password_min_length', nullable: true })
  passwordMinLength!: number | null;

  @Column({ type: 'boolean', name: 'password_mixed', nullable: true })
  passwordMixed!: boolean | null;

  @Column({ type: 'integer', name: 'session_hours', nullable: true })
  sessionHours!: number | null;

  @Column({ type: 'integer', name: 'login_attempts', nullable: true })
  loginAttempts!: number | null;

  @Column({ type: 'boolean', name: 'two_factor_required', nullable: true })
  twoFactorRequired!: boolean | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  updated!: Date | null;

  @Column({ type: 'uuid', name: 'updated_by', nullable: true })
  updatedBy!: string | null;
}
