import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codesOf, dataOf, statementsOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

/** Who works with whom in a tenant, and how its people sign in. */
let database: TestDatabase;
let tenants: SubgraphUnderTest;
const people = {} as Record<'boss' | 'admin' | 'support' | 'qa', StaffForTest>;
let partner: string;
let analyst: string;

const town = new Town();
const open = town.tenant();
const shut = town.tenant();
const workspace = town.workspace(open, 'Client');
const ada = town.user([open], { name: 'Ada' });
const bob = town.user([open], { name: 'Bob' });
const { environment } = open;
const aTeam = (name: string, minute: number, parentId: string | null = null) => {
  const created = new Date(Date.UTC(2026, 4, 1, 12, minute));
  const team = {
    id: newId('Team'),
    tenantId: open.id,
    environment,
    workspaceId: workspace.id,
    parentId,
    name,
    created,
  };
  town.teams.push(team);
  return team;
};
const sending = aTeam('Sending', 0);
const other = aTeam('Data', 1);
const below = aTeam('Outbound', 2, sending.id);
for (const [teamId, userId, leads] of [
  [sending.id, ada.id, false],
  [sending.id, bob.id, true],
  [below.id, ada.id, true],
] as const)
  town.teamMembers.push({ teamId, userId, tenantId: open.id, environment, leads });
for (const { id: tenantId } of [open, shut]) {
  town.sso.push({ tenantId, environment, status: 'ON', changed: new Date('2026-05-01') });
  town.ssoSettings.push({
    tenantId,
    environment,
    protocol: 'SAML',
    provider: 'Okta',
    issuer: 'https://okta.acme.example/issuer',
    signInUrl: 'https://okta.acme.example/sign-in',
    domains: ['acme.example'],
    required: true,
    createsUsers: false,
    certificateExpires: new Date('2027-01-01'),
  });
}

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [open.id] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [open.id] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  const scopes = ['production-data:read', 'tenants:read', 'workspaces:read', 'workspaces:name', 'users:read'];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [open.id] })).tokenId;
  analyst = (await aToken(ownerUrl, { kind: 'analyst', scopes })).tokenId;
  tenants = await startSubgraph(createTenants, { ownerUrl, service: 'tenants', entities: tenantsEntities });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

const tree = `query($id: ID!) { tenant(id: $id) { workspaces { nodes { teams { id name parentId
  members { leads user { id } } } } } } }`;
interface Tree {
  tenant: {
    workspaces: { nodes: { teams: { id: string; name: string | null; parentId: string; members: object[] }[] }[] };
  };
}
const teamsFor = async (caller: ReturnType<SubgraphUnderTest['as']>) =>
  (await caller.run(tree, { id: open.id })).data as unknown as Tree;

describe('Teams', () => {
  test('stand after the one that they are part of, with who leads them first', async () => {
    const [node] = (await teamsFor(tenants.as(people.support.sessionId))).tenant.workspaces.nodes;
    expect(node?.teams.map(({ name, parentId }) => [name, parentId])).toEqual([
      ['Sending', null],
      ['Outbound', sending.id],
      ['Data', null],
    ]);
    expect(node?.teams[0]?.members).toEqual([
      { leads: true, user: { id: bob.id } },
      { leads: false, user: { id: ada.id } },
    ]);
  });

  test('are a partner’s own, and have no names for an analyst', async () => {
    const own = await teamsFor(tenants.asToken(partner));
    expect(own.tenant.workspaces.nodes[0]?.teams).toHaveLength(3);
    const pseudonyms = await teamsFor(tenants.asToken(analyst));
    expect(pseudonyms.tenant.workspaces.nodes[0]?.teams.map(({ id, name }) => [id, name])).toEqual([
      [sending.id, null],
      [below.id, null],
      [other.id, null],
    ]);
  });

  test('lose whoever leaves the tenant', async () => {
    const carol = town.user([], { name: 'Carol' });
    await asMaintenance(database.ownerUrl, async (client) => {
      await client.query(
        "insert into tenants.users (id, name, status, environment) values ($1, 'Carol', 'ACTIVE', $2)",
        [carol.id, environment],
      );
      await client.query("insert into tenants.tenant_users values ($1, $2, $3, 'MEMBER')", [
        open.id,
        carol.id,
        environment,
      ]);
      await client.query('insert into tenants.team_members values ($1, $2, $3, $4)', [
        other.id,
        open.id,
        carol.id,
        environment,
      ]);
      await client.query('delete from tenants.tenant_users where user_id = $1', [carol.id]);
      const left = await client.query('select from tenants.team_members where user_id = $1', [carol.id]);
      expect(left.rowCount).toBe(0);
    });
  });

  test('cost as many statements for one workspace as for all', async () => {
    const query =
      'query($first: Int) { tenants { nodes { workspaces(first: $first) { nodes { teams { members { user { name } } } } } } } }';
    const statements = await statementsOf(tenants.source, () =>
      tenants.as(people.boss.sessionId).run(query, { first: 10 }),
    );
    expect(statements.length).toBe(5);
  });
});

const sso = 'query($id: ID!) { tenant(id: $id) { sso { status settings { provider protocol certificateExpires } } } }';
const settings = { provider: 'Okta', protocol: 'SAML', certificateExpires: '2027-01-01T00:00:00.000Z' };

describe('Single sign-on', () => {
  test('is an admin’s to read in opened tenants, settings and all', async () => {
    const admin = tenants.as(people.admin.sessionId);
    expect(dataOf(await admin.run(sso, { id: open.id }))).toEqual({ tenant: { sso: { status: 'ON', settings } } });
    expect(codesOf(await admin.run(sso, { id: shut.id }))).toEqual(['tenant.sso TENANT_NOT_OPEN']);
  });

  test('has a status for support, and no settings', async () => {
    for (const { id } of [open, shut]) {
      const answer = await tenants.as(people.support.sessionId).run(sso, { id });
      expect(answer.data).toEqual({ tenant: { sso: { status: 'ON', settings: null } } });
      expect(codesOf(answer)).toEqual(['tenant.sso.settings FORBIDDEN']);
    }
  });

  test('is no token’s', async () => {
    for (const token of [partner, analyst])
      expect(codesOf(await tenants.asToken(token).run(sso, { id: open.id }))).toEqual(['tenant.sso FORBIDDEN']);
  });
});
