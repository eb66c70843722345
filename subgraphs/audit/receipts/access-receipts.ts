import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { type Connection, type ListQuery, type PageArguments, page, pagesOf } from '../../kit/page.js';
import type { Transaction } from '../../kit/transaction.js';
import type { Viewer } from '../../kit/viewer.js';
import { type ActorColumns, actorColumns, isSomebodyElsesToToken } from '../actor.js';
import {
  actorToFind,
  Conditions,
  findable,
  idToFind,
  onlyOpened,
  type RecordFilter,
  scopeOf,
} from '../record-filter.js';
import type { ReceiptEntities, ReceiptOpening } from './access-receipt.entity.js';

export interface AccessReceiptRow extends ActorColumns {
  id: string;
  sequence: string | null;
  time: Date;
  sessionId: string | null;
  operationName: string | null;
  decision: 'ALLOWED' | 'PARTIAL' | 'DENIED';
  /** Cut to what the viewer may know of; `entities` likewise. */
  tenantIds: string[];
  entities: ReceiptEntities[];
  openings: ReceiptOpening[] | null;
}

export type AccessReceiptPage = Connection<AccessReceiptRow>;

export interface ReceiptFilter extends RecordFilter {
  entityId?: string | null | undefined;
  caseId?: string | null | undefined;
}

/**
 * A receipt can be about several tenants, and be seen because one of them is open. The rest of it is then not the
 * viewer's to know: it shows those tenants, and the things that belong to them. One's own receipts are whole.
 */
const whole = `(
  (select kit.is_system() or kit.has_reach('receipts:read', 'ANY'))
  or ((select kit.has_reach('receipts:read', 'SELF')) and r.actor_id = (select kit.viewer_id()))
  or r.tenant_ids <@ (select kit.opened())::uuid[])`;

const columns = `r.id, r.time, ${actorColumns('r')},
  (select n.number::text from audit.record_numbers n where n.record_id = r.id) as sequence,
  case when ${isSomebodyElsesToToken('r')} then null else r.session_id end as "sessionId",
  r.operation_name as "operationName", r.decision,
  case when ${whole} then r.tenant_ids
    else array(select unnest(r.tenant_ids) intersect select unnest((select kit.opened())::uuid[])) end as "tenantIds",
  case when ${whole} then r.entities else audit.cut_entities(r.entities, (select kit.opened())::uuid[]) end as entities,
  r.openings`;

function listOf({ where, parameters }: Conditions): ListQuery {
  return {
    columns,
    from: 'audit.access_receipts r',
    where,
    parameters,
    sort: { expression: 'r.time', type: 'timestamptz', direction: 'DESC' },
    id: 'r.id',
  };
}

const ofCase = (supportCase: string) => `select audit.receipts_of_case(${supportCase}::uuid)`;
const about = (tenants: string, entity: string) => `select audit.receipts_about(${tenants}::uuid[], ${entity}::uuid)`;

/** What row-level security says in a form that has an index. */
function inScope(conditions: Conditions, viewer: Viewer): Conditions {
  const { everything, tenantIds, selfId } = scopeOf(viewer, 'receipts:read');
  if (everything) return conditions;
  if (!tenantIds.length) return conditions.add('r.actor_id = $::uuid', selfId);
  const tenants = `$${conditions.parameters.push(tenantIds)}`;
  const self = `$${conditions.parameters.push(selfId)}`;
  conditions.where.push(
    `r.id in (${about(tenants, 'null')} union all select own.id from audit.access_receipts own where own.actor_id = ${self}::uuid)`,
  );
  return conditions;
}

/** The receipts, newest first, as far as the viewer sees them. */
export class AccessReceipts {
  private readonly byId: DataLoader<string, AccessReceiptRow | null>;
  private readonly addresses: DataLoader<string, string | null>;

  constructor(
    private readonly tx: Transaction,
    private readonly viewer: Viewer,
  ) {
    this.byId = new DataLoader((ids) => this.load(ids));
    this.addresses = new DataLoader((ids) => this.loadAddresses(ids));
  }

  list(args: PageArguments, filter: ReceiptFilter = {}): Promise<AccessReceiptPage> {
    const conditions = new Conditions()
      .add('r.actor_id = $::uuid', actorToFind(this.viewer, filter.actorId))
      .add('r.time >= $::timestamptz', filter.from)
      .add('r.time < $::timestamptz', filter.before)
      .add(`r.id in (${ofCase('$')})`, idToFind('caseId', filter.caseId, 'SupportCase'));
    const tenantId = idToFind('tenantId', filter.tenantId, 'Tenant');
    const entityId = findable(this.viewer, idToFind('entityId', filter.entityId));
    if (tenantId || entityId) {
      const tenants = `$${conditions.parameters.push(tenantId ? [tenantId] : null)}`;
      const entity = `$${conditions.parameters.push(entityId ?? null)}`;
      conditions.where.push(`r.id in (${about(tenants, entity)})`);
      return page<AccessReceiptRow>(this.tx, args, listOf(conditions));
    }
    return page<AccessReceiptRow>(this.tx, args, listOf(inScope(conditions, this.viewer)));
  }

  find(id: string): Promise<AccessReceiptRow | null> {
    return this.byId.load(id);
  }

  /** The address that the answer went to; null for whoever may not read addresses: the database asks for that itself. */
  addressOf(id: string): Promise<string | null> {
    return this.addresses.load(id);
  }

  /** The receipts about many tenants, with one query for all. */
  pagesOfTenants(tenants: readonly string[], args: PageArguments): Promise<AccessReceiptPage[]> {
    const conditions = new Conditions();
    conditions.where.push(`r.id in (${about('array[$parent]', 'null')})`);
    conditions.add('$parent = any ($::uuid[])', onlyOpened(this.viewer, 'receipts:read'));
    return pagesOf<AccessReceiptRow>(this.tx, tenants, args, listOf(conditions));
  }

  /** What was read for many cases, with one query for all. */
  pagesOfCases(cases: readonly string[], args: PageArguments): Promise<AccessReceiptPage[]> {
    const conditions = new Conditions();
    conditions.where.push(`r.id in (${ofCase('$parent')})`);
    const tenantOfParent = 'select c.tenant_id from audit.tenants_of_cases(array[$parent]) c';
    conditions.add(`(${tenantOfParent}) = any ($::uuid[])`, onlyOpened(this.viewer, 'receipts:read'));
    return pagesOf<AccessReceiptRow>(this.tx, cases, args, listOf(conditions));
  }

  private async load(ids: readonly string[]): Promise<(AccessReceiptRow | null)[]> {
    const rows = await this.tx.query<AccessReceiptRow>(
      `select ${columns} from audit.access_receipts r where r.id = any ($1::uuid[])`,
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }

  private async loadAddresses(ids: readonly string[]): Promise<(string | null)[]> {
    const rows = await this.tx.query<{ id: string; ip_address: string | null }>(
      'select * from audit.receipt_origins($1::uuid[])',
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.id === id)?.ip_address ?? null);
  }
}

export const accessReceiptsOf = (context: SubgraphContext): AccessReceipts =>
  context.once('access-receipts', () => new AccessReceipts(context.tx, context.viewer));

/** One loader for each set of arguments: a list of tenants asks once for the receipts of all. */
export const accessReceiptPages = (context: SubgraphContext, args: PageArguments) =>
  context.once(
    `access-receipts of tenants ${JSON.stringify(args)}`,
    () => new DataLoader<string, AccessReceiptPage>((ids) => accessReceiptsOf(context).pagesOfTenants(ids, args)),
  );

/** The same for a list of cases. */
export const readsOfCases = (context: SubgraphContext, args: PageArguments) =>
  context.once(
    `access-receipts of cases ${JSON.stringify(args)}`,
    () => new DataLoader<string, AccessReceiptPage>((ids) => accessReceiptsOf(context).pagesOfCases(ids, args)),
  );

/** Whose a case is; null when it is not of the viewer's world. */
export const tenantOfCase = (context: SubgraphContext) =>
  context.once(
    'tenants of cases',
    () =>
      new DataLoader<string, string | null>(async (ids) => {
        const rows = await context.tx.query<{ case_id: string; tenant_id: string }>(
          'select * from audit.tenants_of_cases($1::uuid[])',
          [ids],
        );
        return ids.map((id) => rows.find((row) => row.case_id === id)?.tenant_id ?? null);
      }),
  );
