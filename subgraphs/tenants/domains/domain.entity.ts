import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

@Entity({ schema: 'tenants', name: 'domains' })
export class DomainEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'text' })
  domain!: string;

  @Column({ type: 'text', name: 'verification_status' })
  verificationStatus!: 'PENDING' | 'VERIFIED' | 'FAILED';

  @Column({ type: 'boolean', name: 'is_primary' })
  isPrimary!: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;
}
