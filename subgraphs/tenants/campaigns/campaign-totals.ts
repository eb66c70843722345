import type { SubgraphContext } from '../../kit/context.js';
import type { CampaignGrouping, CampaignTotal, CampaignTotals } from '../resolver-types.generated.js';

/** Below this, a total would speak of single tenants; the database holds it too. */
export const fewestTenants = 20;

/** What the database gives: one row with no key when nothing may be shown. */
type Row = { key: string | null; withheld: number } & Omit<CampaignTotal, 'key'>;

/** Campaigns of the viewer's world, added up by groups that are large enough to hide in. */
export async function campaignTotals(ctx: SubgraphContext, groupBy: CampaignGrouping): Promise<CampaignTotals> {
  const rows = await ctx.tx.query<Row>(
    `select key, tenants, campaigns, sent, delivered, opened, clicked, replied, bounced, unsubscribed,
       spam_complaints as "spamComplaints", withheld from tenants.campaign_totals($1)`,
    [groupBy],
  );
  const groups = rows.filter((row): row is Row & { key: string } => row.key !== null);
  return { fewestTenants, groupsWithheld: rows[0]?.withheld ?? 0, groups };
}
