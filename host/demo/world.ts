import { doingsOf } from './world-activity.js';
import { campaignsOf } from './world-campaigns.js';
import { casesOf } from './world-cases.js';
import { mailboxesOf } from './world-mailboxes.js';
import { ssoOf, teamsOf } from './world-organisation.js';
import { guestOf, peopleOf } from './world-people.js';
import { domainsOf, usageOf, workspacesOf } from './world-sending.js';
import { consentsOf, settingsOf } from './world-settings.js';
import { type Draft, productionTenant } from './world-tenants.js';
import { testTenant } from './world-test-tenants.js';
import { demoNow } from './world-time.js';
import type { BillingTenant, World, WorldOptions } from './world-types.js';

export { demoNow } from './world-time.js';
export type { BillingTenant, World, WorldOptions } from './world-types.js';

type Mutable<Lists> = { -readonly [List in keyof Lists]: Lists[List] extends readonly (infer Row)[] ? Row[] : never };

const emptyWorld = (): Mutable<World> => ({
  tenants: [],
  users: [],
  memberships: [],
  workspaces: [],
  domains: [],
  dnsRecords: [],
  sso: [],
  ssoSettings: [],
  settings: [],
  consents: [],
  teams: [],
  teamMembers: [],
  mailboxes: [],
  campaigns: [],
  usage: [],
  cases: [],
  activity: [],
  sessions: [],
});

const fewestTests = 8;
const mostTests = 40;

/** Eight test tenants at least, and four of a hundred up to forty. */
function countsOf(tenants: number): { production: number; test: number } {
  const test = Math.min(mostTests, Math.max(fewestTests, Math.round(tenants * 0.04)));
  return { production: Math.max(1, tenants - test), test };
}

function* drafts({ seed, tenants, now = demoNow }: WorldOptions): Generator<Draft> {
  const { production, test } = countsOf(tenants);
  // Test tenants first, so that a part of any size has whole neighbourhoods of one world.
  for (let index = 0; index < test; index += 1) yield testTenant(seed, index, now);
  for (let index = 0; index < production; index += 1) yield productionTenant(seed, index, now);
}

/** The demo's world in parts of some tenants each, so that a large one needs no more memory than a small one. */
export function* worldParts(options: WorldOptions, tenantsAtOnce = 500): Generator<World> {
  let part = emptyWorld();
  let neighbours: World['users'] = [];
  for (const draft of drafts(options)) {
    const { users, memberships } = peopleOf(draft);
    const guest = guestOf(draft, neighbours);
    const { domains, dnsRecords } = domainsOf(draft);
    part.tenants.push(draft.tenant);
    part.users.push(...users);
    part.memberships.push(...memberships, ...(guest ? [guest] : []));
    const workspaces = workspacesOf(draft);
    part.workspaces.push(...workspaces);
    part.domains.push(...domains);
    part.dnsRecords.push(...dnsRecords);
    const usage = usageOf(draft, domains.length);
    part.usage.push(...usage);
    part.cases.push(...casesOf(draft));
    const { sso, ssoSettings } = ssoOf(draft);
    part.sso.push(...sso);
    part.ssoSettings.push(...ssoSettings);
    const { teams, teamMembers } = teamsOf(draft, workspaces, memberships);
    part.teams.push(...teams);
    part.teamMembers.push(...teamMembers);
    part.mailboxes.push(...mailboxesOf(draft, domains, usage));
    part.campaigns.push(...campaignsOf(draft, usage));
    const { activity, sessions } = doingsOf(draft, users);
    part.activity.push(...activity);
    part.sessions.push(...sessions);
    // Drawn last: what was there before stays as it was.
    part.settings.push(...settingsOf(draft));
    part.consents.push(...consentsOf(draft));
    neighbours = users.slice(1);
    if (part.tenants.length === tenantsAtOnce) {
      yield part;
      part = emptyWorld();
      neighbours = [];
    }
  }
  if (part.tenants.length) yield part;
}

/** The whole of it at once. Same seed, same world. */
export function createWorld(options: WorldOptions): World {
  const [world] = worldParts(options, Number.POSITIVE_INFINITY);
  return world ?? emptyWorld();
}

/** What billing gives a past to. */
export function billingTenants(world: Pick<World, 'tenants'>): BillingTenant[] {
  return world.tenants.map(({ id, environment, status, planSlug, created }) => ({
    tenantId: id,
    environment,
    status,
    planSlug,
    created,
  }));
}

/** Ids by world, as `demo.json` lists them. */
export function tenantIdsOf(world: Pick<World, 'tenants'>): { production: string[]; test: string[] } {
  const idsIn = (environment: 'PRODUCTION' | 'TEST') =>
    world.tenants.filter((tenant) => tenant.environment === environment).map((tenant) => tenant.id);
  return { production: idsIn('PRODUCTION'), test: idsIn('TEST') };
}
