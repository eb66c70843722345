import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codesOf, dataOf } from '../testing/answers.js';
import { aCampaign } from '../testing/sending.js';
import { Town } from '../testing/town.js';

/** Campaigns in numbers: one by one in opened tenants, and added up for those who may see no single tenant’s. */
let database: TestDatabase;
let tenants: SubgraphUnderTest;
const people = {} as Record<'boss' | 'admin' | 'support', StaffForTest>;
let partner: string;
let analyst: string;
let analystOfFew: string;

const town = new Town();
const open = town.tenant();
const shut = town.tenant({ status: 'CHURNED' });
const workspace = town.workspace(open, 'Client');
const big = aCampaign(town, open, { sent: 9_000, delivered: 8_800, bounced: 200, workspaceId: workspace.id });
const draft = aCampaign(town, open, { status: 'DRAFT', sent: 0, delivered: 0, bounced: 0, lastSent: null });
aCampaign(town, shut, { status: 'PAUSED' });
/** With the two above: 21 tenants with a completed one in May, and 24 with one that is going out in June. */
const crowd = Array.from({ length: 24 }, (_none, index) => {
  const tenant = town.tenant();
  if (index < 20) aCampaign(town, tenant, { sent: 100, delivered: 99, bounced: 1, lastSent: new Date('2026-05-01') });
  aCampaign(town, tenant, {
    status: 'SENDING',
    sent: 10,
    delivered: 10,
    bounced: 0,
    lastSent: new Date('2026-06-30T23:59:59.999Z'),
  });
  return tenant;
});
aCampaign(town, town.tenant({ environment: 'TEST' }), { sent: 5_000_000, delivered: 5_000_000, bounced: 0 });

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [open.id] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [open.id] });
  const scopes = ['production-data:read', 'tenants:read', 'campaigns:read', 'tenant-totals:read'];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [open.id] })).tokenId;
  analyst = (await aToken(ownerUrl, { kind: 'analyst', scopes })).tokenId;
  const few = crowd.slice(0, 21).map(({ id }) => id);
  analystOfFew = (await aToken(ownerUrl, { kind: 'analyst', scopes, tenantIds: few })).tokenId;
  tenants = await startSubgraph(createTenants, { ownerUrl, service: 'tenants', entities: tenantsEntities });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

const listed = `query($id: ID!, $filter: CampaignFilter, $sort: CampaignSort) { tenant(id: $id) {
  campaigns(filter: $filter, sort: $sort) { nodes { id name status sent delivered bounced spamComplaints workspaceId } } } }`;
interface Listed {
  tenant: { campaigns: { nodes: { id: string; sent: number }[] } };
}
const idsOf = async (variables: Record<string, unknown>) =>
  dataOf<Listed>(
    await tenants.as(people.boss.sessionId).run(listed, { id: open.id, ...variables }),
  ).tenant.campaigns.nodes.map(({ id }) => id);

describe('A tenant’s campaigns', () => {
  test.each(['boss', 'admin', 'support'] as const)('are %s’s where the tenant is open, newest first', async (who) => {
    const answer = await tenants.as(people[who].sessionId).run(listed, { id: open.id });
    expect(dataOf<Listed>(answer).tenant.campaigns.nodes).toMatchObject([
      { id: draft.id, status: 'DRAFT', sent: 0 },
      { id: big.id, sent: 9_000, delivered: 8_800, bounced: 200, spamComplaints: 1, workspaceId: workspace.id },
    ]);
  });

  test.each(['admin', 'support'] as const)('are not %s’s where it is not', async (who) => {
    const answer = await tenants.as(people[who].sessionId).run(listed, { id: shut.id });
    expect(codesOf(answer)).toEqual(['tenant.campaigns TENANT_NOT_OPEN']);
  });

  test('are a partner’s own, and no analyst’s', async () => {
    expect(
      dataOf<Listed>(await tenants.asToken(partner).run(listed, { id: open.id })).tenant.campaigns.nodes,
    ).toHaveLength(2);
    expect(codesOf(await tenants.asToken(partner).run(listed, { id: shut.id }))).toEqual(['tenant NOT_FOUND']);
    expect(codesOf(await tenants.asToken(analyst).run(listed, { id: open.id }))).toEqual([
      'tenant.campaigns FORBIDDEN',
    ]);
  });

  test('are found by state and workspace, and ordered by what was sent', async () => {
    expect(await idsOf({ filter: { status: ['DRAFT', 'PAUSED'] } })).toEqual([draft.id]);
    expect(await idsOf({ filter: { workspaceId: workspace.id } })).toEqual([big.id]);
    expect(await idsOf({ sort: { field: 'SENT', direction: 'DESC' } })).toEqual([big.id, draft.id]);
    const wrong = await tenants
      .as(people.boss.sessionId)
      .run(listed, { id: open.id, filter: { workspaceId: open.id } });
    expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.workspaceId' });
  });
});

describe('Totals of campaigns', () => {
  const totals = `query($by: CampaignGrouping!) { campaignTotals(groupBy: $by) { fewestTenants groupsWithheld
    groups { key tenants campaigns sent delivered bounced } } }`;
  interface Totals {
    campaignTotals: { groupsWithheld: number; groups: { key: string; sent: string; tenants: number }[] };
  }
  const totalsFor = async (token: string, by: string) =>
    dataOf<Totals>(await tenants.asToken(token).run(totals, { by })).campaignTotals;

  test('withhold groups of fewer than twenty tenants, and the smallest of the others with them', async () => {
    // Completed: 21 tenants. Sending: 24. Draft and paused: one each, and what they lack must not be worked out.
    expect(await totalsFor(analyst, 'CAMPAIGN_STATUS')).toEqual({
      fewestTenants: 20,
      groupsWithheld: 3,
      groups: [{ key: 'SENDING', tenants: 24, campaigns: 24, sent: '240', delivered: '240', bounced: '0' }],
    });
  });

  test('are by month in UTC, and leave out what never sent', async () => {
    // March: two tenants. May: 20. June: 24.
    expect(await totalsFor(analyst, 'MONTH')).toMatchObject({
      groupsWithheld: 2,
      groups: [{ key: '2026-06', tenants: 24, sent: '240' }],
    });
  });

  test('are of the viewer’s world alone', async () => {
    const { groups } = await totalsFor(analyst, 'TENANT_STATUS');
    // Active: 25 tenants; churned: one. The only large group is withheld with it.
    expect(groups).toEqual([]);
  });

  test('are of the tenants that a token names, where it names some', async () => {
    // 21 have one that goes out; 20 a completed one: nothing to withhold.
    expect(await totalsFor(analystOfFew, 'CAMPAIGN_STATUS')).toMatchObject({
      groupsWithheld: 0,
      groups: [
        { key: 'COMPLETED', tenants: 20, sent: '2000' },
        { key: 'SENDING', tenants: 21, sent: '210' },
      ],
    });
  });

  test('are without a tenant that refuses to be counted, and never of all when a token’s own have all refused', async () => {
    const one = crowd.at(-1);
    const scopes = ['production-data:read', 'tenant-totals:read'];
    const { tokenId } = await aToken(database.ownerUrl, { kind: 'analyst', scopes, tenantIds: [one?.id ?? ''] });
    const refuse = (sql: string) => asMaintenance(database.ownerUrl, (client) => client.query(sql, [one?.id]));
    await refuse(`insert into tenants.tenant_consents (tenant_id, environment, purpose, granted, since)
      values ($1, 'PRODUCTION', 'ANALYTICS', false, now())`);
    const withoutOne = await totalsFor(analyst, 'MONTH');
    expect(withoutOne).toMatchObject({ groupsWithheld: 2, groups: [{ key: '2026-06', tenants: 23, sent: '230' }] });
    expect(await totalsFor(tokenId, 'MONTH')).toMatchObject({ groupsWithheld: 0, groups: [] });
    expect(dataOf(await tenants.as(people.boss.sessionId).run(totals, { by: 'MONTH' }))).toMatchObject({
      campaignTotals: { groups: [{ key: '2026-06', tenants: 24 }] },
    });
    const health = '{ healthTotals { groupsWithheld groups { tenants } } }';
    expect(dataOf(await tenants.asToken(tokenId).run(health))).toEqual({
      healthTotals: { groupsWithheld: 0, groups: [] },
    });
    await refuse('delete from tenants.tenant_consents where tenant_id = $1');
    expect(await totalsFor(tokenId, 'MONTH')).toMatchObject({ groupsWithheld: 1, groups: [] });
  });

  test('are a super admin’s in both worlds, and neither an admin’s nor support’s nor a partner’s', async () => {
    expect(dataOf(await tenants.as(people.boss.sessionId).run(totals, { by: 'CAMPAIGN_STATUS' }))).toMatchObject({
      campaignTotals: { groups: [{ key: 'SENDING' }] },
    });
    for (const who of [people.admin, people.support])
      expect(codesOf(await tenants.as(who.sessionId).run(totals, { by: 'MONTH' }))).toEqual([
        'campaignTotals FORBIDDEN',
      ]);
    expect(codesOf(await tenants.asToken(partner).run(totals, { by: 'MONTH' }))).toEqual(['campaignTotals FORBIDDEN']);
  });

  test('come from a function that asks for the permission itself', async () => {
    await expect(tenants.source.query("select * from tenants.campaign_totals('MONTH')")).resolves.toEqual([]);
    await expect(tenants.source.query("select tenants.shown_groups('{a}', '{3}', 1)")).rejects.toThrow(
      /permission denied/,
    );
  });
});
