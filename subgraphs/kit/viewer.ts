import type { PermissionId, Reach } from '../../schema/permissions.js';
import type { Scopes } from '../../schema/scopes.js';

export type ViewerKind = 'STAFF' | 'TOKEN' | 'SYSTEM' | 'NOBODY';
export type Environment = 'PRODUCTION' | 'TEST';
export type Needs = 'NOTHING' | 'ELEVATION' | 'APPROVAL';

/**
 * Who asks, and what they may do at this moment. Always as the database said it: the gateway reads it when the request
 * comes in, and each subgraph reads it again in the first statement of its own transaction (`kit.enter`).
 */
export interface Viewer {
  kind: ViewerKind;
  /** The staff member's or the token's id. */
  id: string | null;
  name: string | null;
  sessionId: string | null;
  /** The name of the tier's role; `partner` or `analyst` for a token. */
  tier: string | null;
  roles: string[];
  environments: Environment[];
  /** Ids of opened tenants; a token's own tenants. */
  opened: string[];
  /** What is granted now, and how far each grant reaches. */
  grants: Partial<Record<PermissionId, Reach[]>>;
  /** What would be granted under a condition that does not hold now. */
  conditional: Partial<Record<PermissionId, Needs>>;
  elevations: { id: string; scopes: string[]; granted: string; expires: string }[];
  reauthenticatedUntil: string | null;
  /** Requests a minute, for a token that has a rate of its own. */
  ratePerMinute: number | null;
}

export const nobody: Viewer = {
  kind: 'NOBODY',
  id: null,
  name: null,
  sessionId: null,
  tier: null,
  roles: [],
  environments: [],
  opened: [],
  grants: {},
  conditional: {},
  elevations: [],
  reauthenticatedUntil: null,
  ratePerMinute: null,
};

/** The row that a field belongs to, as far as permissions care. */
export interface Row {
  tenantIds?: readonly string[] | undefined;
  environment?: Environment | undefined;
  ownerId?: string | null | undefined;
}

export type Decision = 'allow' | 'deny' | 'depends';

/** What can be said of one permission without looking at any row. */
export function decideOne(viewer: Viewer, permission: PermissionId): Decision {
  const reaches = viewer.grants[permission];
  if (!reaches?.length) return 'deny';
  return reaches.includes('ANY') ? 'allow' : 'depends';
}

/** What can be said of a field's scopes (any of these sets, all of a set) without looking at any row. */
export function decide(viewer: Viewer, scopes: Scopes): Decision {
  let best: Decision = 'deny';
  for (const set of scopes) {
    const decisions = set.map((permission) => decideOne(viewer, permission));
    if (decisions.includes('deny')) continue;
    if (!decisions.includes('depends')) return 'allow';
    best = 'depends';
  }
  return best;
}

/** Whether a grant that depends on the row reaches this one. What the row does not say is left to the database. */
export function reaches(viewer: Viewer, permission: PermissionId, row: Row): boolean {
  return (viewer.grants[permission] ?? []).some((reach) => {
    if (reach === 'ANY') return true;
    if (reach === 'TEST') return row.environment === undefined || row.environment === 'TEST';
    if (reach === 'SELF') return row.ownerId !== undefined && row.ownerId !== null && row.ownerId === viewer.id;
    return row.tenantIds === undefined || row.tenantIds.some((id) => viewer.opened.includes(id));
  });
}

export function reachesRow(viewer: Viewer, scopes: Scopes, row: Row): boolean {
  return scopes.some((set) => set.every((permission) => reaches(viewer, permission, row)));
}
