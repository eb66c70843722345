import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** What makes a tenant a test tenant. */
@Entity({ schema: 'tenants', name: 'test_tenants' })
export class TestTenantEntity {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  expires!: Date | null;

  @Column({ type: 'integer' })
  seed!: number;

  @Column({ type: 'integer' })
  people!: number;

  @Column({ type: 'integer' })
  campaigns!: number;

  @Column({ type: 'integer' })
  resets!: number;

  @Column({ type: 'timestamptz', name: 'last_reset', precision: 3, nullable: true })
  lastReset!: Date | null;

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null;
}
