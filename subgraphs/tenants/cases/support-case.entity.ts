import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';

/** What the queue shows of a case. What it says lies in `support_case_details`. */
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
  severity!: 'CRITICAL' | 'NORMAL';

  @Column({ type: 'text' })
  status!: 'NEW' | 'TRIAGED' | 'ASSIGNED' | 'INVESTIGATING' | 'SOLVED' | 'FOLLOWED_UP';

  @Column({ type: 'text' })
  level!: 'L1' | 'L2' | 'L3';

  @Column({ type: 'boolean' })
  emergency!: boolean;

  @Column({ type: 'uuid', name: 'assignee_id', nullable: true })
  assigneeId!: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'answer_due' })
  answerDue!: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'first_answered', nullable: true })
  firstAnswered!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  breached!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'solve_due' })
  solveDue!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  solved!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'followed_up', nullable: true })
  followedUp!: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updated!: Date;
}
