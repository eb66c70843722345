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

export interface AuditEventRow extends ActorColumns {
  id: string;
  sequence: string | null;
  time: Date;
  action: string;
  resourceType: string;
  resourceId: string | null;
  tenantId: string | null;
  oldValues: unknown;
  newValues: unknown;
  notes: string | null;
  classification: 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL' | 'RESTRICTED';
}

export type AuditEventPage = Connection<AuditEventRow>;

export interface EventFilter extends RecordFilter {
  action?: readonly string[] | null | undefined;
  resourceType?: string | null | undefined;
  resourceId?: string | null | undefined;
}

export interface Origin {
  id: string;
  ip_address: string | null;
  user_agent: string | null;
}

/** A token does not read what staff wrote for staff. */
const columns = `e.event_id as id, e.creation_time as time, ${actorColumns('e')},
  (select n.number::text from audit.record_numbers n where n.record_id = e.event_id) as sequence,
  e.action, e.resource_type as "resourceType", e.resource_id as "resourceId", e.tenant_id as "tenantId",
  e.old_values as "oldValues", e.new_values as "newValues",
  case when ${isSomebodyElsesToToken('e')} then null else e.notes end as notes,
  upper(e.data_classification) as classification`;

function listOf({ where, parameters }: Conditions): ListQuery {
  return {
    columns,
    from: 'audit.admin_audit_log e',
    where,
    parameters,
    sort: { expression: 'e.creation_time', type: 'timestamptz', direction: 'DESC' },
    id: 'e.event_id',
  };
}

/** What row-level security says in a form that has an index: without it, few own records are looked for among all. */
function inScope(conditions: Conditions, viewer: Viewer): Conditions {
  const scope = scopeOf(viewer, 'audit:read');
  if (scope.everything) return conditions;
  const self = conditions.parameters.push(scope.selfId);
  const tenants = conditions.parameters.push(scope.tenantIds);
  conditions.where.push(`(e.actor_id = $${self}::uuid or e.tenant_id = any ($${tenants}::uuid[]))`);
  return conditions;
}

/** The trail, newest first, as far as the viewer sees it. */
export class AuditEvents {
  private readonly byId: DataLoader<string, AuditEventRow | null>;
  private readonly origins: DataLoader<string, Origin | null>;

  constructor(
    private readonly tx: Transaction,
    private readonly viewer: Viewer,
  ) {
    this.byId = new DataLoader((ids) => this.load(ids));
    this.origins = new DataLoader((ids) => this.loadOrigins(ids));
  }

  list(args: PageArguments, filter: EventFilter = {}): Promise<AuditEventPage> {
    const conditions = new Conditions()
      .add('e.actor_id = $::uuid', actorToFind(this.viewer, filter.actorId))
      .add('e.tenant_id = $::uuid', idToFind('tenantId', filter.tenantId, 'Tenant'))
      .add('e.action = any ($::text[])', filter.action)
      .add('e.resource_type = $::text', filter.resourceType)
      .add('e.resource_id = $::text', findable(this.viewer, filter.resourceId))
      .add('e.creation_time >= $::timestamptz', filter.from)
      .add('e.creation_time < $::timestamptz', filter.before);
    return page<AuditEventRow>(this.tx, args, listOf(inScope(conditions, this.viewer)));
  }

  find(id: string): Promise<AuditEventRow | null> {
    return this.byId.load(id);
  }

  /** Where it was done from; null for whoever may not read addresses: the database asks for that itself. */
  originOf(id: string): Promise<Origin | null> {
    return this.origins.load(id);
  }

  /** The records about many tenants, or by many actors, with one query for all. */
  pagesBy(
    column: 'tenant_id' | 'actor_id',
    parents: readonly string[],
    args: PageArguments,
  ): Promise<AuditEventPage[]> {
    const conditions = new Conditions();
    conditions.where.push(`e.${column} = $parent`);
    if (column === 'tenant_id') conditions.add('$parent = any ($::uuid[])', onlyOpened(this.viewer, 'audit:read'));
    return pagesOf<AuditEventRow>(this.tx, parents, args, listOf(inScope(conditions, this.viewer)));
  }

  private async load(ids: readonly string[]): Promise<(AuditEventRow | null)[]> {
    const rows = await this.tx.query<AuditEventRow>(
      `select ${columns} from audit.admin_audit_log e where e.event_id = any ($1::uuid[])`,
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }

  private async loadOrigins(ids: readonly string[]): Promise<(Origin | null)[]> {
    const rows = await this.tx.query<Origin>('select * from audit.event_origins($1::uuid[])', [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }
}

export const auditEventsOf = (context: SubgraphContext): AuditEvents =>
  context.once('audit-events', () => new AuditEvents(context.tx, context.viewer));

/** One loader for each set of arguments: a list of tenants asks once for the records of all. */
export const auditEventPages = (context: SubgraphContext, column: 'tenant_id' | 'actor_id', args: PageArguments) =>
  context.once(
    `audit-events ${column} ${JSON.stringify(args)}`,
    () => new DataLoader<string, AuditEventPage>((ids) => auditEventsOf(context).pagesBy(column, ids, args)),
  );
