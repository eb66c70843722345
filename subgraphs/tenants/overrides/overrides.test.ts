import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { aDesk, type Desk } from '../testing/desk.js';
import { Town } from '../testing/town.js';

const town = new Town();
const acme = town.tenant();
const other = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });

let desk: Desk;
const people = {} as Record<'admin' | 'agent' | 'boss', StaffForTest>;
const days = (count: number) => new Date(Date.now() + count * 86_400_000);

beforeAll(async () => {
  desk = await aDesk(town);
  people.admin = await desk.member('admin', [acme.id]);
  people.agent = await desk.member('support', [acme.id]);
  people.boss = await desk.member('super_admin');
  await desk.sql(
    `insert into billing.subscriptions (id, tenant_id, environment, plan_id, status, current_period_start, current_period_end, stripe_created, synced)
     select gen_random_uuid(), $1, 'PRODUCTION', p.id, 'TRIALING', now(), $2, now(), now() from billing.plans p where p.slug = 'starter'`,
    [acme.id, days(4)],
  );
});
afterAll(() => desk?.stop());

const effective = `effectivePlan { planSlug priceMonthly billing trialEnds limits { name limit because } explanation }
  overrides { kind billing customPrice holds ends reason limits { name limit } author { id } }`;
interface Seen {
  effectivePlan: {
    planSlug: string;
    priceMonthly: string;
    billing: string | null;
    trialEnds: string | null;
    limits: { name: string; limit: number | null; because: string }[];
    explanation: string[];
  };
  overrides: { kind: string; holds: boolean; reason: string }[];
}
const see = async (who: keyof typeof people) =>
  dataOf<{ tenant: Seen }>(
    await desk.tenants
      .as(people[who].sessionId)
      .run(`query($id: ID!) { tenant(id: $id) { ${effective} } }`, { id: acme.id }),
  ).tenant;
const set = (
  who: keyof typeof people,
  field: 'setPlanOverride' | 'setBillingOverride',
  input: Record<string, unknown>,
) =>
  desk.tenants
    .as(people[who].sessionId)
    .run(
      `mutation($input: ${field === 'setPlanOverride' ? 'SetPlanOverrideInput!' : 'SetBillingOverrideInput!'}) { ${field}(input: $input) { tenant { id } } }`,
      { input: { tenantId: acme.id, reason: 'Agreed with their sales contact', ...input } },
    );
const count = async () =>
  (await desk.sql<{ n: number }>('select count(*)::int as n from tenants.tenant_overrides'))[0]?.n;

test('Without an override the plan’s own limits hold, and say so', async () => {
  const { effectivePlan } = await see('agent');
  expect(effectivePlan).toMatchObject({ planSlug: 'starter', billing: null });
  expect(effectivePlan.limits).toHaveLength(9);
  expect(effectivePlan.limits[0]?.because).toBe('of the plan Starter');
});

test('An admin makes a trial of four days longer by fourteen', async () => {
  dataOf(await set('admin', 'setBillingOverride', { billing: 'EXTENDED_TRIAL', trialDays: 14 }));
  const { effectivePlan } = await see('admin');
  expect(effectivePlan.billing).toBe('EXTENDED_TRIAL');
  expect(Date.parse(effectivePlan.trialEnds ?? '')).toBeCloseTo(days(18).getTime(), -5);
  expect(effectivePlan.explanation.join(' ')).toContain('The trial lasts until');
  // Once more counts from there.
  dataOf(await set('admin', 'setBillingOverride', { billing: 'EXTENDED_TRIAL', trialDays: 1 }));
  const again = await see('admin');
  expect(Date.parse(again.effectivePlan.trialEnds ?? '')).toBeCloseTo(days(19).getTime(), -5);
  expect(again.overrides.map(({ holds }) => holds)).toEqual([true, false]);
});

test('A plan override sets limits and a price for a time; what it does not name stays the plan’s', async () => {
  const ends = days(30).toISOString();
  dataOf(
    await set('admin', 'setPlanOverride', {
      customPrice: '1900',
      limits: [{ name: 'MAX_USERS', limit: 500 }, { name: 'MAX_CONTACTS' }],
      ends,
    }),
  );
  const { effectivePlan } = await see('agent');
  const limits = Object.fromEntries(effectivePlan.limits.map((one) => [one.name, one]));
  expect(effectivePlan.priceMonthly).toBe('1900');
  expect(limits['MAX_USERS']).toMatchObject({
    limit: 500,
    because: expect.stringContaining('Agreed with their sales contact'),
  });
  expect(limits['MAX_CONTACTS']?.limit).toBeNull();
  expect(limits['MAX_DOMAINS']?.because).toBe('of the plan Starter');
});

test('Another plan’s limits hold instead', async () => {
  dataOf(await set('boss', 'setPlanOverride', { planSlug: 'pro' }));
  const { effectivePlan, overrides } = await see('boss');
  expect(effectivePlan.planSlug).toBe('pro');
  expect(effectivePlan.explanation[0]).toContain('The limits of Pro hold');
  expect(overrides.filter(({ kind, holds }) => kind === 'PLAN' && holds)).toHaveLength(1);
});

test('Each is on record with what held before, and why', async () => {
  const trail = await desk.trail(acme.id);
  expect(trail.map(({ action }) => action)).toEqual([
    'tenant.billing_override_set',
    'tenant.billing_override_set',
    'tenant.plan_override_set',
    'tenant.plan_override_set',
  ]);
  expect(trail[0]).toMatchObject({
    old_values: { billing: null, trialEnds: expect.any(String) },
    new_values: { billing: 'EXTENDED_TRIAL', trialEnds: expect.any(String) },
  });
  expect(trail[3]).toMatchObject({
    old_values: { customPrice: '1900', limits: { MAX_USERS: 500 } },
    new_values: { planSlug: 'pro' },
    notes: 'Agreed with their sales contact',
  });
});

test.each([
  ['nothing to override', 'admin', {}, 'BAD_USER_INPUT'],
  ['a plan that there is not', 'admin', { planSlug: 'gold' }, 'BAD_USER_INPUT'],
  ['a limit below nothing', 'admin', { limits: [{ name: 'MAX_USERS', limit: -1 }] }, 'BAD_USER_INPUT'],
  ['an end before the start', 'admin', { planSlug: 'pro', ends: days(-1).toISOString() }, 'BAD_USER_INPUT'],
  ['no reason', 'admin', { planSlug: 'pro', reason: ' ' }, 'BAD_USER_INPUT'],
  ['a tenant that is not open', 'admin', { planSlug: 'pro', tenantId: other.id }, 'TENANT_NOT_OPEN'],
  ['support', 'agent', { planSlug: 'pro' }, 'FORBIDDEN'],
  ['another world', 'agent', { planSlug: 'pro', tenantId: sandbox.id }, 'FORBIDDEN'],
] as const)('%s is refused, and nothing is set', async (_what, who, input, code) => {
  const before = await count();
  expect(codeOf(await set(who, 'setPlanOverride', input))).toBe(code);
  expect(await count()).toBe(before);
});
