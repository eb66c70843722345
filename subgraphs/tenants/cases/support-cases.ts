import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput, notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { page } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import type { QuerysupportCasesArgs } from '../resolver-types.generated.js';
import type { SupportCasePage } from '../rows.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';
import { reachesOpenedOnly } from '../scope.js';
import { tenantOf } from '../tenants/tenants.js';
import { SupportCaseEntity } from './support-case.entity.js';

/** One case, when the id is one of ours and the viewer may read it. */
export async function supportCaseOf(ctx: SubgraphContext, id: string): Promise<SupportCaseEntity | null> {
  if (!isIdOf('SupportCase', id)) return null;
  const loader = ctx.once('supportCases.byId', () => {
    const columns = columnsOf(ctx.tx, SupportCaseEntity, 'c');
    const from = { columns, from: 'tenants.support_cases c', id: 'c.id', where: 'c.deleted is null' };
    return new DataLoader<string, SupportCaseEntity | null>(
      async (ids) => inOrderOf(ids, await selectByIds<SupportCaseEntity>(ctx.tx, from, ids), (row) => row.id),
      // What cannot be read before a tenant is opened can be afterwards, in the same request.
      { cache: false },
    );
  });
  return loader.load(id.toLowerCase());
}

/** Asked for by name, a tenant that is not open is an error and no empty list. */
async function refuseUnopened(ctx: SubgraphContext, tenantId: string): Promise<void> {
  if (!isIdOf('Tenant', tenantId)) throw badInput('tenantId', 'This is no id of a tenant.');
  const tenant = await tenantOf(ctx, tenantId);
  if (!tenant) throw notFound('tenant');
  if (reachesOpenedOnly(ctx.viewer, 'cases:read') && !ctx.viewer.opened.includes(tenant.id)) {
    throw new AppError('TENANT_NOT_OPEN', 'Open the tenant to see its cases.', {
      details: { field: 'Query.supportCases', requiredScopes: [['cases:read']], tenantIds: [tenant.id] },
    });
  }
}

/** Cases that the viewer may read, newest first. */
export async function supportCasesPage(ctx: SubgraphContext, args: QuerysupportCasesArgs): Promise<SupportCasePage> {
  const where = ['c.deleted is null'];
  const parameters: unknown[] = [];
  if (args.tenantId != null) {
    await refuseUnopened(ctx, args.tenantId);
    where.push(`c.tenant_id = $${parameters.push(args.tenantId)}::uuid`);
  } else if (reachesOpenedOnly(ctx.viewer, 'cases:read')) {
    // The policy says the same, but as an overlap of arrays, which no index serves.
    where.push(`c.tenant_id = any ($${parameters.push(ctx.viewer.opened)}::uuid[])`);
  }
  return page<SupportCaseEntity>(ctx.tx, args, {
    columns: columnsOf(ctx.tx, SupportCaseEntity, 'c'),
    from: 'tenants.support_cases c',
    where,
    parameters,
    sort: { expression: 'c.created', type: 'timestamptz', direction: 'DESC' },
    id: 'c.id',
  });
}
