import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Environment } from '../../kit/viewer.js';
import type {
  CheckResult,
  ComplianceLaw,
  ComplianceRule,
  ConsentBasis,
  ValidationVerdict,
} from '../resolver-types.generated.js';

/** What is looked at: a campaign's words, and what is known of who sends it. */
export interface Content {
  subject: string;
  fromName: string;
  fromAddress: string;
  listUnsubscribe: string | null;
  body: string;
  consentBasis: ConsentBasis | null;
}

/** One rule, and what came of it. */
export interface Check {
  rule: ComplianceRule;
  law: ComplianceLaw;
  result: CheckResult;
  why: string;
}

/** What quality assurance found of a test campaign. */
@Entity({ schema: 'tenants', name: 'campaign_validations' })
export class CampaignValidationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'campaign_id' })
  campaignId!: string;

  @Column({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @Column({ type: 'text' })
  environment!: Environment;

  @Column({ type: 'text' })
  verdict!: ValidationVerdict;

  @Column({ type: 'jsonb' })
  content!: Content;

  @Column({ type: 'jsonb' })
  checks!: Check[];

  @Column({ type: 'text', nullable: true })
  notes!: string | null;

  @Column({ type: 'uuid', name: 'recorded_by' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  created!: Date;
}
