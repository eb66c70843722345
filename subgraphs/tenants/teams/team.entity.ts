import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** People of a workspace who work together; a team may be part of another. */
@Entity({ schema: 'tenants', name: 'teams' })
export class TeamEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @Column({ type: 'uuid', name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;
}

@Entity({ schema: 'tenants', name: 'team_members' })
export class TeamMemberEntity {
  @PrimaryColumn({ type: 'uuid', name: 'team_id' })
  teamId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'boolean' })
  leads!: boolean;
}
