import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { badInput, notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { page } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import type { QueryvalidationsArgs } from '../resolver-types.generated.js';
import type { ValidationPage } from '../rows.js';
import { inOrderOf, listsInOrderOf, selectByIds } from '../rows-by-id.js';
import { tenantOf } from '../tenants/tenants.js';
import { CampaignContentEntity } from './campaign-content.entity.js';
import { CampaignValidationEntity } from './campaign-validation.entity.js';

/** What test campaigns say, by campaign; null for customers' campaigns. */
export function contentLoader(ctx: SubgraphContext): DataLoader<string, CampaignContentEntity | null> {
  return ctx.once('campaignContent.byCampaign', () => {
    const columns = columnsOf(ctx.tx, CampaignContentEntity, 'c');
    const from = { columns, from: 'tenants.test_campaign_content c', id: 'c.campaign_id' };
    return new DataLoader<string, CampaignContentEntity | null>(async (campaigns) =>
      inOrderOf(campaigns, await selectByIds<CampaignContentEntity>(ctx.tx, from, campaigns), (row) => row.campaignId),
    );
  });
}

const mostOfOne = 20;

/** The last validations of campaigns, newest first. */
export function validationsLoader(ctx: SubgraphContext): DataLoader<string, CampaignValidationEntity[]> {
  return ctx.once('validations.byCampaign', () => {
    const columns = columnsOf(ctx.tx, CampaignValidationEntity, 'v');
    return new DataLoader<string, CampaignValidationEntity[]>(async (campaigns) => {
      const rows = await ctx.tx.query<CampaignValidationEntity>(
        `select v.* from unnest($1::uuid[]) campaign(id) cross join lateral (
           select ${columns} from tenants.campaign_validations v where v.campaign_id = campaign.id
           order by v.created desc, v.id desc limit ${mostOfOne}) v`,
        [campaigns],
      );
      return listsInOrderOf(campaigns, rows, (row) => row.campaignId);
    });
  });
}

/** One validation, when the id is one of ours and of the viewer's world. */
export async function validationOf(ctx: SubgraphContext, id: string): Promise<CampaignValidationEntity | null> {
  if (!isIdOf('CampaignValidation', id)) return null;
  const loader = ctx.once('validations.byId', () => {
    const columns = columnsOf(ctx.tx, CampaignValidationEntity, 'v');
    const from = { columns, from: 'tenants.campaign_validations v', id: 'v.id' };
    return new DataLoader<string, CampaignValidationEntity | null>(async (ids) =>
      inOrderOf(ids, await selectByIds<CampaignValidationEntity>(ctx.tx, from, ids), (row) => row.id),
    );
  });
  return loader.load(id.toLowerCase());
}

/** Validations that the viewer may read, newest first. */
export async function validationsPage(ctx: SubgraphContext, args: QueryvalidationsArgs): Promise<ValidationPage> {
  const where: string[] = [];
  const parameters: unknown[] = [];
  if (args.tenantId != null) {
    if (!isIdOf('Tenant', args.tenantId)) throw badInput('tenantId', 'This is no id of a tenant.');
    if (!(await tenantOf(ctx, args.tenantId))) throw notFound('tenant');
    where.push(`v.tenant_id = $${parameters.push(args.tenantId)}::uuid`);
  }
  if (args.verdict) where.push(`v.verdict = $${parameters.push(args.verdict)}`);
  return page<CampaignValidationEntity>(ctx.tx, args, {
    columns: columnsOf(ctx.tx, CampaignValidationEntity, 'v'),
    from: 'tenants.campaign_validations v',
    where,
    parameters,
    sort: { expression: 'v.created', type: 'timestamptz', direction: 'DESC' },
    id: 'v.id',
  });
}
