import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

@Entity({ schema: 'tenants', name: 'companies' })
export class WorkspaceEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'workspace_name' })
  workspaceName!: string;

  @Column({ type: 'text', nullable: true })
  industry!: string | null;

  @Column({ type: 'text', name: 'company_size', nullable: true })
  companySize!: string | null;

  @Column({ type: 'text' })
  status!: 'ACTIVE' | 'ARCHIVED';

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;
}
