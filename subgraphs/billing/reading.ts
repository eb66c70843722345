import DataLoader from 'dataloader';
import { Any, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import type { PermissionId } from '../../schema/permissions.js';
import type { SubgraphContext } from '../kit/context.js';
import { AppError, badInput, notFound } from '../kit/errors.js';
import { isIdOf } from '../kit/ids.js';
import type { Transaction } from '../kit/transaction.js';
import type { MirroredType } from './stripe/dashboard-url.js';

const words: Record<MirroredType, string> = {
  TenantSubscription: 'subscription',
  Invoice: 'invoice',
  Payment: 'payment',
};

/** What reading needs of a request. */
export type Reading = Pick<SubgraphContext, 'tx' | 'once' | 'viewer'>;

/** The columns of an entity as a list in SQL needs them: `s."tenant_id" as "tenantId"`. */
export function columnsOf<Row extends ObjectLiteral>(
  tx: Transaction,
  entity: EntityTarget<Row>,
  alias: string,
): string {
  const { columns } = tx.manager.connection.getMetadata(entity);
  return columns.map((column) => `${alias}."${column.databaseName}" as "${column.propertyName}"`).join(', ');
}

/** One query a request and entity for however many keys; null for what is not there or not for this viewer. */
export function rowsBy<Row extends ObjectLiteral>(
  { tx, once }: Reading,
  entity: EntityTarget<Row> & { name: string },
  key: keyof Row & string,
): DataLoader<string, Row | null> {
  return once(`${entity.name} by ${key}`, () => {
    const deletable = tx.manager.connection.getMetadata(entity).findColumnWithPropertyName('deleted') !== undefined;
    return new DataLoader<string, Row | null>(async (keys) => {
      const where = { [key]: Any([...keys]) } as FindOptionsWhere<Row>;
      const found = await tx.manager.find(entity, { where });
      const byKey = new Map(
        found.filter((row) => !deletable || row.deleted === null).map((row) => [row[key] as string, row]),
      );
      return keys.map((one) => byKey.get(one) ?? null);
    });
  });
}

/**
 * One row by its id. What the database hides is NOT_FOUND, unless opening its tenant would show it: then the viewer is
 * told so.
 */
export async function oneVisible<Row extends ObjectLiteral>(
  reading: Reading,
  type: MirroredType,
  id: string,
  rows: DataLoader<string, Row | null>,
): Promise<Row> {
  const thing = words[type];
  if (!isIdOf(type, id)) throw notFound(thing);
  const row = await rows.load(id.toLowerCase());
  if (row) return row;
  const [hidden] = await reading.tx.query<{ tenantId: string | null }>(
    'select billing.tenant_of($1, $2) as "tenantId"',
    [type, id],
  );
  if (!hidden?.tenantId) throw notFound(thing);
  throw new AppError('TENANT_NOT_OPEN', `Open the tenant to see this ${thing}.`, {
    details: { tenantIds: [hidden.tenantId] },
  });
}

/**
 * Where a grant reaches opened tenants alone, the list says so itself: the policy means the same, but Postgres cannot
 * use an index for it.
 */
export function withinReach(
  { viewer }: Reading,
  permission: PermissionId,
  column: string,
  bind: (value: unknown) => string,
): string[] {
  const reaches = viewer.grants[permission] ?? [];
  return viewer.kind !== 'SYSTEM' && reaches.every((reach) => reach === 'OPENED')
    ? [`${column} = any (${bind(viewer.opened)}::uuid[])`]
    : [];
}

/** A tenant's id in a filter; throws BAD_USER_INPUT when it is none. */
export function tenantFilter(id: string): string {
  if (!isIdOf('Tenant', id)) throw badInput('filter.tenantId', 'This is no id of a tenant.');
  return id.toLowerCase();
}
