import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

@Entity({ schema: 'tenants', name: 'support_cases' })
export class SupportCaseEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  reference!: string;

  @Column({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'text' })
  category!: 'TECHNICAL' | 'BILLING' | 'FEATURE_REQUEST' | 'BUG_REPORT';

  @Column({ type: 'text' })
  status!: 'NEW' | 'TRIAGED' | 'ASSIGNED' | 'INVESTIGATING' | 'SOLVED' | 'FOLLOWED_UP';

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text', nullable: true })
  ticket!: string | null;

  @Column({ type: 'uuid', name: 'assignee_id', nullable: true })
  assigneeId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;
}
