import { isLendable, isPermissionId, type PermissionId, permissions } from '../../schema/permissions.js';
import type { Scopes } from '../../schema/scopes.js';
import { AppError, unauthenticated } from './errors.js';
import { decideOne, type Viewer } from './viewer.js';

/** Who could give what is missing: an elevation, a role, or nobody, because a ceiling forbids it. */
export type Giver = 'elevation' | 'role' | 'nobody';

function giverOf(viewer: Viewer, missing: readonly PermissionId[]): Giver {
  const capped = missing.some((id) => permissions[id].never.some((holder) => holder === viewer.tier));
  if (capped || viewer.kind === 'TOKEN') return 'nobody';
  const mayAsk = decideOne(viewer, 'elevation:request') !== 'deny';
  const lent = missing.every((id) => viewer.conditional[id] === 'ELEVATION' || (mayAsk && isLendable(id)));
  return lent ? 'elevation' : 'role';
}

/** The set that the viewer is nearest to: a denial should ask for as little as possible. */
function nearest(viewer: Viewer, scopes: Scopes): PermissionId[] {
  const lacking = scopes.map((set) => set.filter((permission) => decideOne(viewer, permission) === 'deny'));
  return lacking.sort((a, b) => a.length - b.length)[0] ?? [];
}

export interface DenialDetails {
  /** `Type.field`. */
  field: string;
  requiredScopes: string[][];
  missing: string[];
  /** What the first missing permission opens, in words. */
  title: string;
  canBeGivenBy: Giver;
  /** Whether the viewer can ask somebody else to do it: `fileRequest`. */
  canBeRequested: boolean;
}

/** Asking for something is a permission too: that of the thing, and `:request` behind it. */
function canBeRequested(viewer: Viewer, missing: readonly PermissionId[]): boolean {
  const asked = missing.map((id) => `${id}:request`);
  return asked.length > 0 && asked.every((id) => isPermissionId(id) && decideOne(viewer, id) !== 'deny');
}

/** What a FORBIDDEN says; the same at the gateway and in the subgraphs. */
export function forbiddenDetails(viewer: Viewer, field: string, scopes: Scopes): DenialDetails {
  const nearestSet = nearest(viewer, scopes);
  const missing = nearestSet.length ? nearestSet : [...(scopes[0] ?? [])];
  const first = missing[0];
  return {
    field,
    requiredScopes: scopes.map((set) => [...set]),
    missing,
    title: first ? permissions[first].title : 'Not for anybody',
    canBeGivenBy: giverOf(viewer, missing),
    canBeRequested: canBeRequested(viewer, missing),
  };
}

const givers: Record<Giver, string> = {
  elevation: 'An elevation can give it.',
  role: 'A super admin can give it with a role.',
  nobody: 'Nobody can give it to you.',
};

/** The error for a field that the viewer's permissions do not open. */
export function denied(viewer: Viewer, field: string, scopes: Scopes): AppError {
  if (viewer.kind === 'NOBODY') return unauthenticated();
  const details = forbiddenDetails(viewer, field, scopes);
  const needed = details.missing.map((id) => `“${id}”`).join(' and ');
  return new AppError('FORBIDDEN', `${field} needs the permission ${needed}. ${givers[details.canBeGivenBy]}`, {
    details: { ...details },
  });
}
