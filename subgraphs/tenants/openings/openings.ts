import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import type { Viewer } from '../../kit/viewer.js';
import { columnsOf } from '../columns.js';
import { inOrderOf } from '../rows-by-id.js';
import { OpenedTenantEntity } from './opened-tenant.entity.js';

/** Open is what is neither closed nor over, by the database's clock; the viewer's own alone, also for a super admin. */
const open = 'o.staff_id = (select kit.viewer_id()) and o.closed is null and clock_timestamp() < o.expires';

/** What the viewer has open now. */
export function openNow(ctx: SubgraphContext): Promise<OpenedTenantEntity[]> {
  const columns = columnsOf(ctx.tx, OpenedTenantEntity, 'o');
  return ctx.tx.query<OpenedTenantEntity>(
    `select ${columns} from tenants.opened_tenants o where ${open} order by o.opened`,
  );
}

/** Until when the viewer has tenants open; null when they are not. */
export function openUntilLoader(ctx: SubgraphContext): DataLoader<string, Date | null> {
  return ctx.once('openUntil.byTenant', () => {
    return new DataLoader<string, Date | null>(async (tenants) => {
      const rows = await ctx.tx.query<{ tenantId: string; expires: Date }>(
        `select o.tenant_id as "tenantId", o.expires from tenants.opened_tenants o where o.tenant_id = any ($1::uuid[]) and ${open}`,
        [tenants],
      );
      return inOrderOf(tenants, rows, (row) => row.tenantId).map((row) => row?.expires ?? null);
    });
  });
}

/** Whether somebody else has approved cross-tenant access to this tenant within the last eight hours. */
export async function isAllowedBeyond(ctx: SubgraphContext, tenantId: string): Promise<boolean> {
  const [row] = await ctx.tx.query<{ allowed: boolean }>(
    'select identity.cross_tenant_allowed(kit.viewer_id(), $1) as allowed',
    [tenantId],
  );
  return row?.allowed ?? false;
}

/** One staff member opens one tenant at a time, so that two requests at once cannot pass the limit together. */
export async function takeTurn(ctx: SubgraphContext): Promise<void> {
  await ctx.tx.query(`select pg_advisory_xact_lock(hashtextextended('tenants.opened_tenants ' || kit.viewer_id(), 0))`);
}

/** Adds an opening; the database says until when. What ran out for the same tenant makes room. */
export async function addOpening(
  ctx: SubgraphContext,
  opening: Pick<OpenedTenantEntity, 'id' | 'tenantId' | 'environment' | 'caseId' | 'purpose' | 'reason'>,
  hours: number,
): Promise<Date> {
  await ctx.tx.query(
    `update tenants.opened_tenants o set closed = o.expires
     where o.staff_id = (select kit.viewer_id()) and o.tenant_id = $1 and o.closed is null and o.expires <= clock_timestamp()`,
    [opening.tenantId],
  );
  const { id, tenantId, environment, caseId, purpose, reason } = opening;
  const [made] = await ctx.tx.query<{ expires: Date }>(
    `insert into tenants.opened_tenants (id, staff_id, tenant_id, environment, case_id, purpose, reason, expires)
     values ($1, kit.viewer_id(), $2, $3, $4, $5, $6, clock_timestamp() + $7 * interval '1 hour') returning expires`,
    [id, tenantId, environment, caseId, purpose, reason, hours],
  );
  if (!made) throw new AppError('INTERNAL', 'The tenant could not be opened.');
  return made.expires;
}

/** Closes the viewer's opening of a tenant at once; says what was closed, or undefined when it was not open. */
export async function closeOpening(ctx: SubgraphContext, tenantId: string): Promise<OpenedTenantEntity | undefined> {
  const [closed] = await ctx.tx.query<OpenedTenantEntity>(
    `update tenants.opened_tenants o set closed = clock_timestamp() where o.tenant_id = $1 and ${open}
     returning ${columnsOf(ctx.tx, OpenedTenantEntity, 'o')}`,
    [tenantId],
  );
  return closed;
}

/** Closes what has no case any more: the case is solved, or support has it open and somebody else has the case now. */
export function closeForCase(ctx: SubgraphContext, caseId: string): Promise<OpenedTenantEntity[]> {
  return ctx.tx.query<OpenedTenantEntity>(
    `select ${columnsOf(ctx.tx, OpenedTenantEntity, 'o')} from tenants.close_openings_of_case($1) o`,
    [caseId],
  );
}

/** Has the database say anew who asks, so that what was just opened or closed holds for the rest of the request. */
export async function seeAnew(ctx: SubgraphContext, tenantId: string): Promise<void> {
  const request = JSON.stringify({ ...ctx.client, requestId: ctx.requestId });
  const [row] = await ctx.tx.query<{ viewer: Viewer }>('select kit.enter($1, $2, false, $3) as viewer', [
    ctx.viewer.kind,
    ctx.viewer.sessionId,
    request,
  ]);
  if (!row) throw new AppError('INTERNAL', 'The database did not say who this is.');
  ctx.viewer = row.viewer;
  openUntilLoader(ctx).clear(tenantId);
}
