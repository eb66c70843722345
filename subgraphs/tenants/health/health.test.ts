import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { createTenants, tenantsEntities } from '../main.js';
import type { SeedTenant } from '../seed-rows.js';
import { codesOf, dataOf, statementsOf } from '../testing/answers.js';
import { aCampaign, aMailbox } from '../testing/sending.js';
import { Town } from '../testing/town.js';

/** How well tenants do, and why. The clock stands still, so that each number can be worked out by hand. */
const now = new Date('2026-06-30T12:00:00.000Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

let database: TestDatabase;
let tenants: SubgraphUnderTest;
const people = {} as Record<'boss' | 'admin' | 'support' | 'qa', StaffForTest>;
let partner: string;
let analyst: string;

const town = new Town();
const well = town.tenant();
const badly = town.tenant({ status: 'PAST_DUE' });
const empty = town.tenant({ status: 'PENDING', created: daysAgo(1) });
const sandbox = town.tenant({ environment: 'TEST' });
town.domain(well, 'well.example');
aMailbox(town, well, { healthScore: 92 });
aCampaign(town, well, { sent: 1_000, delivered: 990, bounced: 10, spamComplaints: 0, lastSent: daysAgo(2) });
// Too long ago to count.
aCampaign(town, well, { sent: 1_000, delivered: 0, bounced: 1_000, spamComplaints: 0, lastSent: daysAgo(31) });

town.domain(badly, 'badly.example');
for (const record of town.dnsRecords)
  if (record.tenantId === badly.id && record.kind === 'MX') record.verificationStatus = 'FAILED';
aMailbox(town, badly, { healthScore: 80 });
aMailbox(town, badly, { healthScore: 100, status: 'DISCONNECTED' });
aCampaign(town, badly, { sent: 1_000, delivered: 940, bounced: 60, spamComplaints: 3, lastSent: daysAgo(20) });
for (let number = 0; number < 20; number += 1) town.tenant({ status: 'CHURNED', created: daysAgo(3) });

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [well.id] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [well.id] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  const scopes = ['production-data:read', 'tenants:read', 'tenant-health:read', 'tenant-totals:read'];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [well.id] })).tokenId;
  analyst = (await aToken(ownerUrl, { kind: 'analyst', scopes })).tokenId;
  tenants = await startSubgraph((dependencies) => createTenants({ ...dependencies, clock: { now: () => now } }), {
    ownerUrl,
    service: 'tenants',
    entities: tenantsEntities,
  });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

interface Health {
  score: number | null;
  measured: string;
  inputs: { kind: string; value: number | null; weight: number; points: number | null; says: string }[];
}
const asked =
  'query($id: ID!) { tenant(id: $id) { health { score measured inputs { kind value weight points says } } } }';
const healthOf = async (tenant: SeedTenant) =>
  dataOf<{ tenant: { health: Health } }>(await tenants.as(people.boss.sessionId).run(asked, { id: tenant.id })).tenant
    .health;

describe('The health of a tenant', () => {
  test('is all of it where everything is as it should be', async () => {
    const { score, measured, inputs } = await healthOf(well);
    expect([score, measured]).toEqual([100, now.toISOString()]);
    expect(inputs.map(({ kind, weight, points }) => [kind, weight, points])).toEqual([
      ['BOUNCE_RATE', 25, 25],
      ['COMPLAINT_RATE', 20, 20],
      ['DOMAIN_VERIFICATION', 20, 20],
      ['MAILBOX_HEALTH', 15, 15],
      ['PAYMENT', 10, 10],
      ['ACTIVITY', 10, 10],
    ]);
    expect(inputs[0]?.says).toBe(
      '1 % of what was sent in the last 30 days came back. Full points up to 2 %, none from 10 %.',
    );
  });

  test('is the sum of what its inputs give, each between full and none', async () => {
    const { score, inputs } = await healthOf(badly);
    const points = Object.fromEntries(inputs.map((input) => [input.kind, input.points]));
    // 6 % lie half-way between 2 and 10; 3 of 940 are 0.32 %; half of the records; 80 and 0 on average are 40.
    expect(points.BOUNCE_RATE).toBeCloseTo(12.5, 6);
    expect(points.COMPLAINT_RATE).toBeCloseTo((20 * (0.005 - 3 / 940)) / 0.004, 6);
    expect(points).toMatchObject({ DOMAIN_VERIFICATION: 0, MAILBOX_HEALTH: 0, PAYMENT: 5 });
    expect(points.ACTIVITY).toBeCloseTo((10 * 10) / 23, 6);
    expect(score).toBe(Math.round(Object.values(points).reduce<number>((sum, one) => sum + (one ?? 0), 0)));
    expect(inputs.map(({ says }) => says)).toEqual([
      '6 % of what was sent in the last 30 days came back. Full points up to 2 %, none from 10 %.',
      '0.32 % of what arrived in the last 30 days was reported as spam. Full points up to 0.1 %, none from 0.5 %.',
      '50 % of the DNS records are as they should be. Full points from 100 %, none up to 50 %.',
      'Mailboxes score 40 of 100 on average; a disconnected one counts as 0. Full points from 90, none up to 40.',
      'A payment failed; Stripe tries again.',
      'Something was last sent 20 days ago; for who never sent, it counts from the sign-up. Full points up to 7 days, none from 30 days.',
    ]);
  });

  test('leaves out what cannot be measured, and its weight', async () => {
    const { score, inputs } = await healthOf(empty);
    expect(inputs.map(({ points }) => points)).toEqual([null, null, null, null, null, 10]);
    expect(inputs[0]).toMatchObject({
      value: null,
      says: 'Nothing was sent in the last 30 days; this does not count.',
    });
    expect(score).toBe(100);
  });

  test('is the same each time', async () => {
    expect(await healthOf(badly)).toEqual(await healthOf(badly));
  });

  test.each(['admin', 'support'] as const)('is read by %s in opened tenants', async (who) => {
    const caller = tenants.as(people[who].sessionId);
    expect(dataOf(await caller.run(asked, { id: well.id }))).toMatchObject({ tenant: { health: { score: 100 } } });
    expect(codesOf(await caller.run(asked, { id: badly.id }))).toEqual(['tenant.health TENANT_NOT_OPEN']);
  });

  test('is quality assurance’s in the test world, and no token’s', async () => {
    const qa = tenants.as(people.qa.sessionId);
    expect(
      dataOf<{ tenant: { health: Health } }>(await qa.run(asked, { id: sandbox.id })).tenant.health.inputs,
    ).toHaveLength(6);
    for (const token of [partner, analyst])
      expect(codesOf(await tenants.asToken(token).run(asked, { id: well.id }))).toEqual(['tenant.health FORBIDDEN']);
  });

  test('is given by a function that asks for the permission itself', async () => {
    const rows = await tenants.source.query('select * from tenants.health_of($1, now())', [[well.id]]);
    expect(rows).toEqual([]);
    await expect(tenants.source.query('select * from tenants.health_points($1, now())', [[well.id]])).rejects.toThrow(
      /permission denied/,
    );
  });

  test('costs one statement for many tenants', async () => {
    const query = 'query($first: Int) { tenants(first: $first) { nodes { health { score } } } }';
    const counted = (first: number) =>
      statementsOf(tenants.source, () => tenants.as(people.boss.sessionId).run(query, { first }));
    expect((await counted(20)).length).toBe((await counted(1)).length);
  });
});

describe('Health of many tenants', () => {
  const totals = '{ healthTotals { fewestTenants groupsWithheld groups { key tenants averageScore } } }';

  test('is an average of twenty tenants and more', async () => {
    // Twenty are churned; the three others stand in groups of one, and the only large group is withheld with them.
    expect(dataOf(await tenants.asToken(analyst).run(totals))).toEqual({
      healthTotals: { fewestTenants: 20, groupsWithheld: 4, groups: [] },
    });
  });

  test('is neither an admin’s nor support’s nor a partner’s', async () => {
    for (const who of [people.admin, people.support])
      expect(codesOf(await tenants.as(who.sessionId).run(totals))).toEqual(['healthTotals FORBIDDEN']);
    expect(codesOf(await tenants.asToken(partner).run(totals))).toEqual(['healthTotals FORBIDDEN']);
  });
});
