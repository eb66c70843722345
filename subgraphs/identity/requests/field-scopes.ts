import { parse } from 'graphql';
import { readSupergraph } from '../../../schema/files.js';
import type { PermissionId } from '../../../schema/permissions.js';
import { effectiveScopes } from '../../../schema/requirements.js';
import { isMetBy, type Scopes } from '../../../schema/scopes.js';

let known: ReadonlyMap<string, Scopes> | undefined;

/** What each field of the whole graph asks for, from the contract. */
export function fieldScopes(): ReadonlyMap<string, Scopes> {
  known ??= effectiveScopes(parse(readSupergraph()));
  return known;
}

/** The fields that somebody with the first permissions sees, and with the second does not. */
export function fieldsLost(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  return [...fieldScopes()]
    .filter(([, scopes]) => isMetBy(scopes, before) && !isMetBy(scopes, after))
    .map(([field]) => field);
}

/** Those of some permissions that any of these fields names. */
export function permissionsNamedBy(fields: readonly string[], among: readonly string[]): string[] {
  const named = new Set<PermissionId>(fields.flatMap((field) => fieldScopes().get(field)?.flat() ?? []));
  return among.filter((permission) => named.has(permission as PermissionId));
}
