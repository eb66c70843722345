import type { Caller as SubgraphCaller } from '../../gateway/subgraph-link.js';
import type { PermissionId } from '../../schema/permissions.js';
import { permissionIds, permissions } from '../../schema/permissions.js';
import type { Caller, RunningRookery } from '../support/rookery.js';
import type { CallerName } from './table.js';

export interface Person extends Caller {
  name: CallerName;
  /** The staff member's or the token's id. */
  id: string | null;
  sessionId: string | null;
  /** The kind of token; null for all others. */
  tier: string | null;
  /** Tenants that they have open (a partner: its own). */
  opened: readonly string[];
  /** As whom the gateway would call a subgraph. */
  signed: SubgraphCaller;
}

const client = { ipAddress: '203.0.113.9', userAgent: 'proof' };

type Wanted = { name: CallerName; role: string; addOns?: string[]; opened: readonly string[]; called?: string };

/** Somebody of the staff who has just signed in. */
export async function staffPerson(
  rookery: RunningRookery,
  { name, role, addOns = [], opened, called }: Wanted,
): Promise<Person> {
  const who = await rookery.staff({ role, addOns, opened, ...(called && { name: called }) });
  const signed = { kind: 'STAFF', subject: who.sessionId, client, requestId: 'proof' } as const;
  return { name, id: who.staffId, sessionId: who.sessionId, tier: null, opened, run: who.run, send: who.send, signed };
}

/** What a kind of caller is made of; the tokens and nobody have no role. */
export const staffRoles: Partial<Record<CallerName, { role: string; addOns?: string[] }>> = {
  super_admin: { role: 'super_admin' },
  admin: { role: 'admin' },
  support: { role: 'support' },
  qa: { role: 'qa' },
  user_manager: { role: 'support', addOns: ['user_manager'] },
};

async function tokenPerson(
  rookery: RunningRookery,
  kind: 'partner' | 'analyst',
  tenantIds: readonly string[],
): Promise<Person> {
  const scopes = permissionIds.filter((id: PermissionId) => permissions[id].grants[kind]);
  const who = await rookery.token({ kind, scopes, ...(kind === 'partner' && { tenantIds }) });
  const signed = { kind: 'TOKEN', subject: who.tokenId, client, requestId: 'proof' } as const;
  return {
    name: kind,
    id: who.tokenId,
    sessionId: null,
    tier: kind,
    opened: tenantIds,
    run: who.run,
    send: who.send,
    signed,
  };
}

/** One caller of each kind, with one production tenant open (a partner: its own). */
export async function everyKindOfCaller(
  rookery: RunningRookery,
  openTenant: string,
): Promise<Record<CallerName, Person>> {
  const people: Person[] = [];
  for (const [name, who] of Object.entries(staffRoles) as [CallerName, { role: string; addOns?: string[] }][]) {
    const opened = name === 'qa' ? [] : [openTenant];
    // So called that they come first: they are looked for on a page of the staff, to which the proof adds many.
    people.push(await staffPerson(rookery, { name, ...who, opened, called: `A caller, ${name}` }));
  }
  people.push(await tokenPerson(rookery, 'partner', [openTenant]), await tokenPerson(rookery, 'analyst', []));
  const signed = { kind: 'NOBODY', subject: null, client, requestId: 'proof' } as const;
  people.push({ name: 'nobody', id: null, sessionId: null, tier: null, opened: [], ...rookery.nobody, signed });
  return Object.fromEntries(people.map((person) => [person.name, person])) as Record<CallerName, Person>;
}
