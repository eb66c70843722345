import { permissions } from '../../../schema/permissions.js';
import { isMetBy } from '../../../schema/scopes.js';
import { fieldScopes } from '../requests/field-scopes.js';

/** Columns of the lists of users and cases that the matrix nevertheless keeps for opened tenants. */
const listColumns: readonly string[] = ['User.lastLogin', 'SupportCase.subject'];

/** What the staff wrote and asked for: to read it is work on the house's own records, and not on customers' data. */
export const recordsOfTheHouse: readonly string[] = [
  'AccessRequest',
  'ApiToken',
  'AuditEvent',
  'AccessReceipt',
  'BulkJob',
];

let known: Readonly<Record<string, readonly string[]>> | undefined;

/**
 * The fields of each type that lists and search show of any tenant: those that an admin reads without opening one, by the
 * matrix as it is delivered, and the lists' own columns. Any other field, in clear, is a detail.
 */
export function directoryFields(): Readonly<Record<string, readonly string[]>> {
  if (known) return known;
  const held = new Set(
    Object.entries(permissions).flatMap(([id, { grants }]) => (grants.admin?.includes('ANY') ? [id] : [])),
  );
  const fields: Record<string, string[]> = {};
  for (const [coordinate, scopes] of fieldScopes()) {
    const [type, field] = coordinate.split('.') as [string, string];
    if (!isMetBy(scopes, held) && !listColumns.includes(coordinate)) continue;
    fields[type] = [...(fields[type] ?? []), field];
  }
  known = fields;
  return known;
}
