import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { badInput } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import type { ListQuery } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import { pageOfTenant } from '../pages-of-tenants.js';
import type { MailboxFilter, MailboxSort, MailboxSortField, TenantmailboxesArgs } from '../resolver-types.generated.js';
import type { MailboxPage } from '../rows.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';
import { MailboxEmailEntity, MailboxEntity } from './mailbox.entity.js';

/** One mailbox, when the id is one of ours and of the viewer's world. */
export async function mailboxOf(ctx: SubgraphContext, id: string): Promise<MailboxEntity | null> {
  if (!isIdOf('Mailbox', id)) return null;
  const loader = ctx.once('mailboxes.byId', () => {
    const columns = columnsOf(ctx.tx, MailboxEntity, 'm');
    const from = { columns, from: 'tenants.mailboxes m', id: 'm.id', where: 'm.deleted is null' };
    return new DataLoader<string, MailboxEntity | null>(async (ids) =>
      inOrderOf(ids, await selectByIds<MailboxEntity>(ctx.tx, from, ids), (row) => row.id),
    );
  });
  return loader.load(id.toLowerCase());
}

/** Addresses in clear, for whom the table shows them to. */
export function mailboxEmailLoader(ctx: SubgraphContext): DataLoader<string, string | null> {
  return ctx.once('mailboxEmails.byMailbox', () => {
    const columns = columnsOf(ctx.tx, MailboxEmailEntity, 'e');
    const from = { columns, from: 'tenants.mailbox_email_personal e', id: 'e.mailbox_id' };
    return new DataLoader<string, string | null>(async (mailboxes) => {
      const rows = await selectByIds<MailboxEmailEntity>(ctx.tx, from, mailboxes);
      return inOrderOf(mailboxes, rows, (row) => row.mailboxId).map((row) => row?.email ?? null);
    });
  });
}

const sorts: Record<MailboxSortField, Pick<ListQuery['sort'], 'expression' | 'type'>> = {
  HEALTH_SCORE: { expression: 'm.health_score', type: 'integer' },
  DAILY_COUNT: { expression: 'm.daily_count', type: 'integer' },
  STATUS: { expression: 'm.status', type: 'text' },
  CREATED: { expression: 'm.created', type: 'timestamptz' },
};

const leastHealthyFirst: MailboxSort = { field: 'HEALTH_SCORE', direction: 'ASC' };
const highestScore = 100;

function conditionsOf(filter: MailboxFilter): Pick<ListQuery, 'where' | 'parameters'> {
  const where = ['m.tenant_id = $parent', 'm.deleted is null'];
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  if (filter.status?.length) where.push(`m.status = any (${bind(filter.status)}::text[])`);
  if (filter.warmupStatus?.length) where.push(`m.warmup_status = any (${bind(filter.warmupStatus)}::text[])`);
  if (filter.provider?.length) where.push(`m.provider = any (${bind(filter.provider)}::text[])`);
  if (typeof filter.healthBelow === 'number') {
    if (filter.healthBelow < 1 || filter.healthBelow > highestScore)
      throw badInput('filter.healthBelow', `“healthBelow” is a number from 1 to ${highestScore}.`);
    where.push(`m.health_score < ${bind(filter.healthBelow)}`);
  }
  return { where, parameters };
}

/** A tenant's mailboxes, those first that need looking at. */
export function mailboxesOfTenant(
  ctx: SubgraphContext,
  tenantId: string,
  { filter, sort, ...page }: TenantmailboxesArgs,
): Promise<MailboxPage> {
  const list = `mailboxes ${JSON.stringify([filter, sort])}`;
  const conditions = conditionsOf(filter ?? {});
  const { field, direction } = sort ?? leastHealthyFirst;
  return pageOfTenant<MailboxEntity>(ctx, list, tenantId, page, () => ({
    columns: columnsOf(ctx.tx, MailboxEntity, 'm'),
    from: 'tenants.mailboxes m',
    ...conditions,
    sort: { ...sorts[field], direction },
    id: 'm.id',
  }));
}
