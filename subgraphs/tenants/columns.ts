import type { DataSource, ObjectLiteral, ObjectType } from 'typeorm';
import type { Transaction } from '../kit/transaction.js';

/** The columns of an entity for a select list, by the entity's own names: `u.masked_email as "maskedEmail", …`. */
export function columnsOf<Entity extends ObjectLiteral>(
  tx: Transaction,
  entity: ObjectType<Entity>,
  alias: string,
  /** SQL for columns that are not read as they stand, by the entity's name. */
  instead: Partial<Record<keyof Entity & string, string>> = {},
): string {
  const source: DataSource = tx.manager.connection;
  return source
    .getMetadata(entity)
    .columns.map(
      ({ databaseName, propertyName }) => `${instead[propertyName] ?? `${alias}.${databaseName}`} as "${propertyName}"`,
    )
    .join(', ');
}
