import { newId } from '../../subgraphs/kit/ids.js';
import type {
  SeedMembership,
  SeedSso,
  SeedSsoSettings,
  SeedTeam,
  SeedTeamMember,
  SeedWorkspace,
} from '../../subgraphs/tenants/seed-rows.js';
import type { Draft } from './world-tenants.js';
import { between, daysBefore, later } from './world-time.js';
import type { PlanSlug } from './world-types.js';

/** How many of a hundred set single sign-on up. */
const withSso: Record<PlanSlug, number> = { free: 0.02, starter: 0.25, pro: 0.65, enterprise: 0.95 };

const providers = [
  { protocol: 'SAML', provider: 'Okta', host: 'okta' },
  { protocol: 'SAML', provider: 'Microsoft Entra ID', host: 'login' },
  { protocol: 'OIDC', provider: 'Google Workspace', host: 'accounts' },
  { protocol: 'OIDC', provider: 'Keycloak', host: 'sso' },
] as const;

/** Whether people sign in by the tenant's own provider, and how that is set. */
export function ssoOf(draft: Draft): { sso: SeedSso[]; ssoSettings: SeedSsoSettings[] } {
  const { tenant, random, now, domain } = draft;
  const share = tenant.environment === 'TEST' ? 0.7 : withSso[tenant.planSlug];
  if (tenant.status === 'PENDING' || !random.chance(share)) return { sso: [], ssoSettings: [] };
  const { id: tenantId, environment } = tenant;
  const changed = between(random, later(tenant.created, daysBefore(now, 400)), now);
  const status = random.weighted<SeedSso['status']>([
    ['ON', 70],
    ['TESTING', 15],
    ['OFF', 9],
    ['FAILING', 6],
  ]);
  const { protocol, provider, host } = random.pick(providers);
  const isExpired = status === 'FAILING' && protocol === 'SAML';
  const settings: SeedSsoSettings = {
    tenantId,
    environment,
    protocol,
    provider,
    issuer: `https://${host}.${domain}/issuer`,
    signInUrl: `https://${host}.${domain}/sign-in`,
    domains: [domain],
    required: status === 'ON' && random.chance(0.5),
    createsUsers: random.chance(0.4),
    certificateExpires:
      protocol === 'SAML' ? new Date(now.getTime() + random.int(20, 700) * 86_400_000 * (isExpired ? -0.01 : 1)) : null,
  };
  return { sso: [{ tenantId, environment, status, changed }], ssoSettings: [settings] };
}

const names = ['Outbound', 'Deliverability', 'Content', 'Account management', 'Data', 'Growth'];
const smallest = 2;

/** One team above, the others part of it, where there are people enough; each is in one or two. */
export function teamsOf(
  draft: Draft,
  workspaces: readonly SeedWorkspace[],
  memberships: readonly SeedMembership[],
): { teams: SeedTeam[]; teamMembers: SeedTeamMember[] } {
  const { tenant, random } = draft;
  const { id: tenantId, environment } = tenant;
  const people = memberships.filter((one) => one.tenantId === tenantId);
  const teams: SeedTeam[] = [];
  const teamMembers: SeedTeamMember[] = [];
  if (people.length < smallest) return { teams, teamMembers };
  for (const workspace of workspaces.slice(0, 3)) {
    const count = random.int(1, Math.min(4, 1 + Math.floor(people.length / smallest)));
    const made: SeedTeam[] = [];
    for (let index = 0; index < count; index += 1) {
      const created = new Date(workspace.created.getTime() + index * 60_000);
      const parent = index === 0 ? null : made[random.chance(0.3) ? index - 1 : 0];
      made.push({
        id: newId('Team', created.getTime(), random.bytes(8)),
        tenantId,
        environment,
        workspaceId: workspace.id,
        parentId: parent?.id ?? null,
        name: index === 0 ? 'Sending' : (names[(index + random.int(0, 1)) % names.length] as string),
        created,
      });
    }
    teams.push(...made);
    for (const [index, { userId }] of people.entries()) {
      const team = made[index % made.length] as SeedTeam;
      teamMembers.push({ teamId: team.id, userId, tenantId, environment, leads: index < made.length });
    }
  }
  return { teams, teamMembers };
}
