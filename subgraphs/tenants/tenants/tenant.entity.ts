import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

@Entity({ schema: 'tenants', name: 'tenants' })
export class TenantEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  status!: 'PENDING' | 'TRIAL' | 'ACTIVE' | 'PAST_DUE' | 'PAUSED' | 'SUSPENDED' | 'CHURNED';

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column({ type: 'integer', name: 'user_count' })
  userCount!: number;

  @Column({ type: 'integer', name: 'workspace_count' })
  workspaceCount!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updated!: Date;
}
