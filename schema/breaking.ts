/** What the schema of today takes away from those who rely on the last release: for everybody together, and for each tier. */

import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildASTSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { type Holder, holders, type PermissionId, permissionIds, permissions } from './permissions.js';
import { effectiveScopes } from './requirements.js';
import { isMetBy } from './scopes.js';
import { viewOf } from './view.js';

/** Add-ons are held beside a tier: the one that they are made for. */
const beside = { user_manager: 'support + user_manager', sandbox_operator: 'qa + sandbox_operator' } as const;
const isAddOn = (holder: Holder): holder is keyof typeof beside => holder in beside;

/** Everything at once, and what each kind of caller sees of it. */
export const views = [
  'full graph',
  'nobody',
  ...holders.map((holder) => (isAddOn(holder) ? beside[holder] : holder)),
] as const;
export type View = (typeof views)[number];

export interface Release {
  api: string;
  /** By `Type.field`, the views that have it, beside the full graph. */
  access: Readonly<Record<string, readonly View[]>>;
}

export interface BreakingChange {
  /** `FIELD_REMOVED Tenant.name`: what acknowledgements name. */
  change: string;
  message: string;
  /** Where it is one. */
  views: View[];
}

/** A breaking change that somebody decided on. The list is empty again after each release. */
export interface Acknowledgement {
  change: string;
  views: readonly View[] | 'all';
  reason: string;
}

/** What a view holds: by default grants, whatever they reach. */
function heldBy(view: View): ReadonlySet<PermissionId> {
  const names = view.split(' + ');
  return new Set(
    permissionIds.filter((id) => holders.some((one) => names.includes(one) && permissions[id].grants[one])),
  );
}

/** A release as this tree would be one. */
export function releaseOf(supergraph: string, api: string): Release {
  const kinds = views.filter((view) => view !== 'full graph');
  const held = new Map(kinds.map((view) => [view, heldBy(view)] as const));
  const access = [...effectiveScopes(parse(supergraph))].map(([coordinate, scopes]) => {
    const seeing = kinds.filter((view) => isMetBy(scopes, held.get(view) ?? new Set()));
    return [coordinate, seeing] as const;
  });
  return { api, access: Object.fromEntries(access.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function schemaOf(api: DocumentNode, { access }: Release, view: View): GraphQLSchema {
  if (view === 'full graph') return buildASTSchema(api);
  return buildASTSchema(viewOf(api, (coordinate) => access[coordinate]?.includes(view) ?? true));
}

/** The breaking changes from one release to another, each once, with the views that it breaks. */
export async function breakingChanges(last: Release, next: Release): Promise<BreakingChange[]> {
  const [before, after] = [parse(last.api), parse(next.api)];
  const found = new Map<string, BreakingChange>();
  for (const view of views) {
    const changes = await diff(schemaOf(before, last, view), schemaOf(after, next, view));
    for (const { type, path, message, criticality } of changes) {
      if (criticality.level !== CriticalityLevel.Breaking) continue;
      const change = `${type} ${path ?? ''}`.trim();
      const known = found.get(change);
      if (known) known.views.push(view);
      else found.set(change, { change, message, views: [view] });
    }
  }
  return [...found.values()].sort((a, b) => (a.change < b.change ? -1 : 1));
}

const covers = (one: Acknowledgement, change: BreakingChange) =>
  one.change === change.change && (one.views === 'all' || change.views.every((view) => one.views.includes(view)));

/** What stands between this tree and a release: changes that nobody acknowledged, and acknowledgements of nothing. */
export function unacknowledged(
  changes: readonly BreakingChange[],
  acknowledgements: readonly Acknowledgement[],
): string[] {
  const open = changes.filter((change) => !acknowledgements.some((one) => covers(one, change)));
  const idle = acknowledgements.filter((one) => !changes.some((change) => covers(one, change)));
  const nameless = acknowledgements.filter(({ reason }) => reason.trim().length < 10);
  return [
    ...open.map(({ change, message, views: where }) => `breaking: ${change} (${where.join(', ')}): ${message}`),
    ...idle.map(({ change }) => `acknowledged, but not (or not there) a breaking change: ${change}`),
    ...nameless.map(({ change }) => `acknowledged without a reason: ${change}`),
  ];
}
