import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput, notFound } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import type { CampaignEntity } from '../campaigns/campaign.entity.js';
import { campaignOf } from '../campaigns/campaigns.js';
import type { CampaignContentInput, RecordValidationInput } from '../resolver-types.generated.js';
import type { ValidationMade } from '../rows.js';
import type { Check, Content } from './campaign-validation.entity.js';
import { complianceChecks, type Sender } from './compliance-checks.js';
import { contentLoader, validationOf } from './validations.js';

const longestNotes = 2_000;
const longest = { subject: 200, fromName: 200, fromAddress: 254, listUnsubscribe: 1_000, body: 20_000 } as const;

/** The words of a campaign as they were given; an error names the field. */
function contentFrom(input: CampaignContentInput): Content {
  const { subject, fromName, fromAddress, listUnsubscribe = null, body, consentBasis = null } = input;
  const content = { subject, fromName, fromAddress, listUnsubscribe, body, consentBasis };
  for (const [field, most] of Object.entries(longest) as [keyof typeof longest, number][]) {
    if ((content[field]?.length ?? 0) > most)
      throw badInput(`content.${field}`, `This has ${most} characters at most.`);
  }
  return content;
}

async function contentOf(ctx: SubgraphContext, campaign: CampaignEntity): Promise<Content> {
  const found = await contentLoader(ctx).load(campaign.id);
  if (!found) throw badInput('content', 'This campaign has no text of its own: give one.');
  const { subject, fromName, fromAddress, listUnsubscribe, body, consentBasis } = found;
  return { subject, fromName, fromAddress, listUnsubscribe, body, consentBasis };
}

async function senderOf(ctx: SubgraphContext, { tenantId }: CampaignEntity): Promise<Sender> {
  const [sender] = await ctx.tx.query<Sender>(
    `select array(select d.domain from tenants.domains d where d.tenant_id = $1 and d.deleted is null) as domains,
       array(select t.name from tenants.tenants t where t.id = $1
         union select c.name from tenants.companies c where c.tenant_id = $1 and c.deleted is null) as names`,
    [tenantId],
  );
  return sender ?? { domains: [], names: [] };
}

function notesOf({ notes, verdict }: RecordValidationInput, checks: readonly Check[]): string | null {
  const text = notes?.trim() || null;
  if (text && text.length > longestNotes) throw badInput('notes', `Notes have ${longestNotes} characters at most.`);
  if (!text && verdict === 'PASSED' && checks.some(({ result }) => result === 'FAIL'))
    throw badInput('notes', 'A check failed: say why the campaign passes all the same.');
  return text;
}

/** Records what somebody found of a test campaign, with what could be checked of it by itself. */
export async function recordValidation(ctx: SubgraphContext, input: RecordValidationInput): Promise<ValidationMade> {
  const campaign = await campaignOf(ctx, input.campaignId);
  if (!campaign) throw notFound('test campaign');
  if (campaign.environment !== 'TEST') throw new AppError('CONFLICT', 'This is a customer’s campaign.');
  const content = input.content ? contentFrom(input.content) : await contentOf(ctx, campaign);
  const checks = complianceChecks(content, await senderOf(ctx, campaign));
  const notes = notesOf(input, checks);
  const id = newId('CampaignValidation', ctx.clock.now().getTime());
  await ctx.tx.query(
    `insert into tenants.campaign_validations (id, campaign_id, tenant_id, environment, verdict, content, checks, notes, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, kit.viewer_id())`,
    [
      id,
      campaign.id,
      campaign.tenantId,
      campaign.environment,
      input.verdict,
      JSON.stringify(content),
      JSON.stringify(checks),
      notes,
    ],
  );
  await recordAudit(ctx.tx, {
    action: 'validation.recorded',
    resourceType: 'CampaignValidation',
    resourceId: id,
    tenantId: campaign.tenantId,
    newValues: {
      campaignId: campaign.id,
      verdict: input.verdict,
      failed: checks.filter(({ result }) => result === 'FAIL').map(({ rule }) => rule),
    },
    notes,
  });
  const validation = await validationOf(ctx, id);
  if (!validation) throw new AppError('INTERNAL', 'The validation cannot be read.');
  return { validation };
}
