import { type Client, insert, place } from './seed-insert.js';
import type { TenantsPart } from './seed-rows.js';

const sso = { ...place, status: 'text', changed: 'timestamptz' };
const ssoSettings = {
  ...place,
  protocol: 'text',
  provider: 'text',
  issuer: 'text',
  signInUrl: 'text',
  domains: 'text[]',
  required: 'boolean',
  createsUsers: 'boolean',
  certificateExpires: 'timestamptz',
};
const teams = {
  id: 'uuid',
  ...place,
  workspaceId: 'uuid',
  parentId: 'uuid',
  name: 'text',
  created: 'timestamptz',
};
const teamMembers = { teamId: 'uuid', userId: 'uuid', ...place, leads: 'boolean' };

/** How people sign in, and the teams that they work in. */
export async function insertOrganisation(client: Client, part: TenantsPart): Promise<void> {
  await insert(client, 'sso', sso, part.sso);
  await insert(client, 'sso_settings', ssoSettings, part.ssoSettings);
  await insert(client, 'teams', teams, part.teams);
  await insert(client, 'team_members', teamMembers, part.teamMembers);
}
