import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** An export of what is held on a person. */
@Entity({ schema: 'tenants', name: 'user_exports' })
export class UserExportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'uuid', array: true, name: 'tenant_ids' })
  tenantIds!: string[];

  @Column({ type: 'uuid', name: 'request_id' })
  requestId!: string;

  @Column({ type: 'uuid', name: 'requester_id' })
  requesterId!: string;

  @Column({ type: 'uuid', name: 'approver_id' })
  approverId!: string;

  @Column({ type: 'uuid', name: 'holder_id' })
  holderId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid', name: 'case_id', nullable: true })
  caseId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expires!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  made!: Date | null;

  @Column({ type: 'bigint', nullable: true })
  bytes!: string | null;

  @Column({ type: 'text', nullable: true })
  sha256!: string | null;
}
