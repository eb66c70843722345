import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BulkRowStatus } from '../resolver-types.generated.js';

/** One user of a bulk change. */
@Entity({ schema: 'tenants', name: 'bulk_rows' })
export class BulkRowEntity {
  @PrimaryColumn({ type: 'uuid', name: 'job_id' })
  jobId!: string;

  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'text' })
  status!: BulkRowStatus;

  @Column({ type: 'text', name: 'old_value', nullable: true })
  oldValue!: string | null;

  @Column({ type: 'text', name: 'new_value' })
  newValue!: string;

  @Column({ type: 'boolean', name: 'old_leads' })
  oldLeads!: boolean;

  @Column({ type: 'boolean', name: 'new_leads' })
  newLeads!: boolean;

  @Column({ type: 'text', nullable: true })
  code!: string | null;

  @Column({ type: 'text', nullable: true })
  message!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  changed!: Date | null;
}
