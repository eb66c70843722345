import DataLoader from 'dataloader';
import { type Connection, type PageArguments, page } from '../../kit/page.js';
import type { Transaction } from '../../kit/transaction.js';
import { columnsOf, type Reading, rowsBy, tenantFilter, withinReach } from '../reading.js';
import type { SubscriptionFilter } from '../resolver-types.generated.js';
import { Subscription } from './subscription.entity.js';
import { SubscriptionRevenue } from './subscription-revenue.entity.js';

export const subscriptionsById = (reading: Reading) => rowsBy(reading, Subscription, 'id');
export const revenueBySubscription = (reading: Reading) => rowsBy(reading, SubscriptionRevenue, 'subscriptionId');

/** Newest first. */
export function listSubscriptions(
  reading: Reading,
  args: PageArguments & { filter?: SubscriptionFilter | null | undefined },
): Promise<Connection<Subscription>> {
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const where = ['s.deleted is null', ...withinReach(reading, 'subscriptions:read', 's.tenant_id', bind)];
  const { tenantId, status, planSlug } = args.filter ?? {};
  if (tenantId != null) where.push(`s.tenant_id = ${bind(tenantFilter(tenantId))}`);
  if (status != null) where.push(`s.status = any (${bind(status)}::text[])`);
  if (planSlug != null) where.push(`s.plan_id = (select p.id from billing.plans p where p.slug = ${bind(planSlug)})`);
  return page(reading.tx, args, {
    columns: columnsOf(reading.tx, Subscription, 's'),
    from: 'billing.subscriptions s',
    where,
    parameters,
    sort: { expression: 's.stripe_created', type: 'timestamptz', direction: 'DESC' },
    id: 's.id',
  });
}

/** The latest subscription of each of many tenants, in one query. */
export function latestSubscriptions({ tx, once }: Reading): DataLoader<string, Subscription | null> {
  return once(
    'latest subscriptions',
    () =>
      new DataLoader<string, Subscription | null>(async (tenantIds) => {
        const rows = await tx.query<Subscription>(
          `select latest.* from unnest($1::uuid[]) as tenant(id) cross join lateral (
           select ${columnsOf(tx, Subscription, 's')} from billing.subscriptions s
           where s.tenant_id = tenant.id and s.deleted is null
           order by s.stripe_created desc, s.id desc limit 1) latest`,
          [tenantIds],
        );
        const byTenant = new Map(rows.map((row) => [row.tenantId, row]));
        return tenantIds.map((id) => byTenant.get(id) ?? null);
      }),
  );
}

const ended: Subscription['status'][] = ['CANCELED', 'INCOMPLETE', 'INCOMPLETE_EXPIRED'];

/** The subscription that says how a tenant stands: the newest that runs, or else the newest. For Rookery itself. */
export async function governingSubscription(
  tx: Transaction,
  tenantId: string,
): Promise<Pick<Subscription, 'status' | 'collectionPaused'> | null> {
  const [row] = await tx.query<Pick<Subscription, 'status' | 'collectionPaused'>>(
    `select s.status, s.collection_paused as "collectionPaused" from billing.subscriptions s
     where s.tenant_id = $1 and s.deleted is null
     order by s.status = any ($2::text[]), s.stripe_created desc, s.id desc limit 1`,
    [tenantId, ended],
  );
  return row ?? null;
}
