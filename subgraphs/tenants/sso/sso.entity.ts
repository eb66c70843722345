import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** Whether a tenant's people sign in by its own identity provider. */
@Entity({ schema: 'tenants', name: 'sso' })
export class SsoEntity {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'text' })
  status!: 'OFF' | 'TESTING' | 'ON' | 'FAILING';

  @Column({ type: 'timestamptz', precision: 3 })
  changed!: Date;
}

/** How it is set. */
@Entity({ schema: 'tenants', name: 'sso_settings' })
export class SsoSettingsEntity {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'text' })
  protocol!: 'SAML' | 'OIDC';

  @Column({ type: 'text' })
  provider!: string;

  @Column({ type: 'text' })
  issuer!: string;

  @Column({ type: 'text', name: 'sign_in_url' })
  signInUrl!: string;

  @Column({ type: 'text', array: true })
  domains!: string[];

  @Column({ type: 'boolean' })
  required!: boolean;

  @Column({ type: 'boolean', name: 'creates_users' })
  createsUsers!: boolean;

  @Column({ type: 'timestamptz', name: 'certificate_expires', precision: 3, nullable: true })
  certificateExpires!: Date | null;
}
