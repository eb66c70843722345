import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentBasis } from '../resolver-types.generated.js';

/** What a test campaign says. */
@Entity({ schema: 'tenants', name: 'test_campaign_content' })
export class CampaignContentEntity {
  @PrimaryColumn({ type: 'uuid', name: 'campaign_id' })
  campaignId!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text', name: 'from_name' })
  fromName!: string;

  @Column({ type: 'text', name: 'from_address' })
  fromAddress!: string;

  @Column({ type: 'text', name: 'list_unsubscribe', nullable: true })
  listUnsubscribe!: string | null;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'text', name: 'consent_basis', nullable: true })
  consentBasis!: ConsentBasis | null;
}
