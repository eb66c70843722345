import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';
import type { BulkAction, BulkJobStatus } from '../resolver-types.generated.js';

/** A change of many users. */
@Entity({ schema: 'tenants', name: 'bulk_jobs' })
export class BulkJobEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'requested_by' })
  requestedBy!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'text' })
  action!: BulkAction;

  @Column({ type: 'uuid', name: 'tenant_id', nullable: true })
  tenantId!: string | null;

  @Column({ type: 'uuid', name: 'from_team_id', nullable: true })
  fromTeamId!: string | null;

  @Column({ type: 'uuid', name: 'to_team_id', nullable: true })
  toTeamId!: string | null;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text', nullable: true })
  ticket!: string | null;

  @Column({ type: 'uuid', name: 'undo_of', nullable: true })
  undoOf!: string | null;

  @Column({ type: 'text' })
  status!: BulkJobStatus;

  @Column({ type: 'boolean', name: 'needs_approval' })
  needsApproval!: boolean;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  approved!: Date | null;

  @Column({ type: 'integer' })
  total!: number;

  @Column({ type: 'integer' })
  done!: number;

  @Column({ type: 'integer' })
  failed!: number;

  @Column({ type: 'integer' })
  skipped!: number;

  @Column({ type: 'text', name: 'stop_reason', nullable: true })
  stopReason!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  started!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  finished!: Date | null;

  @Column({ type: 'timestamptz', name: 'export_removed', precision: 3, nullable: true })
  removed!: Date | null;
}
