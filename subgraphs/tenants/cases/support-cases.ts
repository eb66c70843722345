import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { badInput, notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { type ListQuery, page } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import type { QuerysupportCasesArgs, SupportCaseFilter, SupportCaseSortField } from '../resolver-types.generated.js';
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
      // A case that was just changed is read again.
      { cache: false },
    );
  });
  return loader.load(id.toLowerCase());
}

/** Asked for by name, a tenant of another world is an error and no empty list. */
async function knownTenant(ctx: SubgraphContext, tenantId: string): Promise<string> {
  if (!isIdOf('Tenant', tenantId)) throw badInput('tenantId', 'This is no id of a tenant.');
  const tenant = await tenantOf(ctx, tenantId);
  if (!tenant) throw notFound('tenant');
  return tenant.id;
}

const waits = 'c.first_answered is null and c.solved is null';
const sorts: Record<SupportCaseSortField, Pick<ListQuery['sort'], 'expression' | 'type'>> = {
  CREATED: { expression: 'c.created', type: 'timestamptz' },
  ANSWER_DUE: { expression: 'c.answer_due', type: 'timestamptz' },
};

/** Filters that say yes or nothing. */
const plain = {
  mine: 'c.assignee_id = kit.viewer_id()',
  unassigned: `c.assignee_id is null and c.solved is null`,
  breaching: `${waits} and c.answer_due <= clock_timestamp() + interval '1 hour'`,
  unsolved: 'c.solved is null',
} as const satisfies Partial<Record<keyof SupportCaseFilter, string>>;

function idOf(type: 'StaffMember' | 'User', field: string, id: string): string {
  if (!isIdOf(type, id)) throw badInput(`filter.${field}`, `“${field}” is an id.`);
  return id.toLowerCase();
}

function conditionsOf(filter: SupportCaseFilter): Pick<ListQuery, 'where' | 'parameters'> {
  const where = ['c.deleted is null'];
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  for (const [name, condition] of Object.entries(plain)) {
    if (filter[name as keyof typeof plain]) where.push(condition);
  }
  if (filter.status?.length) where.push(`c.status = any (${bind(filter.status)}::text[])`);
  if (filter.category?.length) where.push(`c.category = any (${bind(filter.category)}::text[])`);
  if (filter.severity) where.push(`c.severity = ${bind(filter.severity)}`);
  if (filter.level?.length) where.push(`c.level = any (${bind(filter.level)}::text[])`);
  if (filter.assigneeId)
    where.push(`c.assignee_id = ${bind(idOf('StaffMember', 'assigneeId', filter.assigneeId))}::uuid`);
  if (filter.userId) {
    const user = bind(idOf('User', 'userId', filter.userId));
    where.push(`c.id in (select u.case_id from tenants.support_case_users u where u.user_id = ${user}::uuid)`);
  }
  if (filter.reference?.trim()) where.push(`c.reference = ${bind(referenceOf(filter.reference))}`);
  return { where, parameters };
}

/** `1042`, `case-1042` and `CASE-1042` are one number. */
function referenceOf(text: string): string {
  const number = /^(?:case-)?(\d{1,12})$/i.exec(text.trim())?.[1];
  if (!number) throw badInput('filter.reference', 'A case’s number looks like CASE-1042.');
  return `CASE-${number}`;
}

/** Cases of the viewer's world, newest first unless asked otherwise. */
export async function supportCasesPage(ctx: SubgraphContext, args: QuerysupportCasesArgs): Promise<SupportCasePage> {
  const { where, parameters } = conditionsOf(args.filter ?? {});
  if (args.tenantId != null) {
    where.push(`c.tenant_id = $${parameters.push(await knownTenant(ctx, args.tenantId))}::uuid`);
  } else if (reachesOpenedOnly(ctx.viewer, 'cases:queue')) {
    // The policy says the same, but as an overlap of arrays, which no index serves.
    where.push(`c.tenant_id = any ($${parameters.push(ctx.viewer.opened)}::uuid[])`);
  }
  return page<SupportCaseEntity>(ctx.tx, args, {
    columns: columnsOf(ctx.tx, SupportCaseEntity, 'c'),
    from: 'tenants.support_cases c',
    where,
    parameters,
    sort: { ...sorts[args.sort?.field ?? 'CREATED'], direction: args.sort?.direction ?? 'DESC' },
    id: 'c.id',
  });
}
