import type { PermissionId } from '../../schema/permissions.js';
import { badInput } from '../kit/errors.js';
import { type IdType, typeOfId } from '../kit/ids.js';
import type { Viewer } from '../kit/viewer.js';
import { pointsToStaff } from './hide-staff.js';

/** Conditions of a list with the values that they bind. */
export class Conditions {
  readonly where: string[] = [];
  readonly parameters: unknown[] = [];

  /** `$` in the condition stands for the value (`$parent` is the page's); what is null or undefined asks for nothing. */
  add(condition: string, value: unknown): this {
    if (value === null || value === undefined) return this;
    const place = `$${this.parameters.push(value)}`;
    this.where.push(condition.replaceAll(/\$(?!parent)/g, () => place));
    return this;
  }
}

/** An id to look for; BAD_USER_INPUT when it can be none of these types (any type, when none is named). */
export function idToFind(field: string, id: string | null | undefined, ...types: IdType[]): string | undefined {
  if (id === null || id === undefined) return undefined;
  const type = typeOfId(id);
  if (!type || (types.length > 0 && !types.includes(type))) {
    throw badInput(`filter.${field}`, `“${field}” is the id of ${types.length ? types.join(' or ') : 'something'}.`);
  }
  return id.toLowerCase();
}

/** What can be filtered by in every trail. */
export interface RecordFilter {
  actorId?: string | null | undefined;
  tenantId?: string | null | undefined;
  from?: string | null | undefined;
  before?: string | null | undefined;
}

/** The id of nothing. */
const nothingsId = '00000000-0000-0000-0000-000000000000';

/**
 * What does not say who on the staff did something. To a token staff have no ids, so it cannot find their records by one
 * either: it finds nothing.
 */
export function findable<Id extends string | null | undefined>(viewer: Viewer, id: Id): Id | string {
  return id && viewer.kind === 'TOKEN' && id !== viewer.id && pointsToStaff(id) ? nothingsId : id;
}

/** Whom to look for. */
export const actorToFind = (viewer: Viewer, id: string | null | undefined): string | undefined =>
  findable(viewer, idToFind('actorId', id, 'StaffMember', 'ApiToken'));

/** How far a viewer sees in a trail: everything, or what opened tenants and oneself come to. Row-level security holds the same. */
export interface TrailScope {
  everything: boolean;
  tenantIds: string[];
  selfId: string | null;
}

export function scopeOf(viewer: Viewer, permission: PermissionId): TrailScope {
  const reaches = viewer.grants[permission] ?? [];
  return {
    everything: viewer.kind === 'SYSTEM' || reaches.includes('ANY'),
    tenantIds: reaches.includes('OPENED') ? viewer.opened : [],
    selfId: reaches.includes('SELF') ? viewer.id : null,
  };
}

/**
 * The tenants that staff have open, when they see such records in opened tenants only: a tenant's own part of a trail is then
 * theirs while it is open. Null for everybody else, who gets what row-level security leaves them.
 */
export function onlyOpened(viewer: Viewer, permission: PermissionId): readonly string[] | null {
  const { everything } = scopeOf(viewer, permission);
  const asksToOpen = viewer.kind === 'STAFF' && !everything && viewer.grants[permission]?.includes('OPENED');
  return asksToOpen ? viewer.opened : null;
}
