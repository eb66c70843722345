import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { aDesk, type Desk } from '../testing/desk.js';
import { Town } from '../testing/town.js';
import { bucketOf, evaluateFlag } from './evaluate-flag.js';

const town = new Town();
const acme = town.tenant();
const other = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });

let desk: Desk;
const people = {} as Record<'boss' | 'admin' | 'agent' | 'qa', StaffForTest>;
beforeAll(async () => {
  desk = await aDesk(town);
  people.boss = await desk.member('super_admin');
  people.admin = await desk.member('admin', [acme.id]);
  people.agent = await desk.member('support', [acme.id]);
  people.qa = await desk.member('qa');
});
afterAll(() => desk?.stop());

const ids = Array.from({ length: 10_000 }, (_, index) => `01900000-0000-7201-8000-${String(index).padStart(12, '0')}`);

describe('A share of the tenants', () => {
  test.each([1, 10, 25, 50, 99])('of %i %% is that share of ten thousand, to one in a hundred', (percentage) => {
    const state = { key: 'inbox.ai-replies', enabled: false, percentage, said: null };
    const on = ids.filter((id) => evaluateFlag(state, id).on).length;
    expect(Math.abs(on / ids.length - percentage / 100)).toBeLessThan(0.01);
  });

  test('stays the same, grows without losing anybody, and is another for each flag', () => {
    const at = (key: string, percentage: number) =>
      new Set(ids.filter((id) => evaluateFlag({ key, enabled: false, percentage, said: null }, id).on));
    const quarter = at('a', 25);
    expect(at('a', 25)).toEqual(quarter);
    const half = at('a', 50);
    expect([...quarter].every((id) => half.has(id))).toBe(true);
    expect([...at('b', 25)].filter((id) => quarter.has(id)).length).toBeLessThan(900);
    expect(bucketOf('a', (ids[7] as string).toUpperCase())).toBe(bucketOf('a', ids[7] as string));
  });
});

const set = (who: keyof typeof people, input: Record<string, unknown>) =>
  desk.tenants
    .as(people[who].sessionId)
    .run(
      'mutation($input: SetFeatureFlagInput!) { setFeatureFlag(input: $input) { featureFlag { key enabled percentage allowed } tenant { id flags { key on reason because } } } }',
      { input: { key: 'inbox.ai-replies', reason: 'Part of the pilot', ...input } },
    );
const flagOf = async (who: keyof typeof people, key = 'inbox.ai-replies') => {
  const answer = await desk.tenants
    .as(people[who].sessionId)
    .run('query($id: ID!) { tenant(id: $id) { flags { key on reason because } } }', { id: acme.id });
  const { tenant } = dataOf<{ tenant: { flags: { key: string }[] } }>(answer);
  return tenant.flags.find((flag) => flag.key === key);
};

describe('A flag', () => {
  test('says why a tenant has it: given to it, taken from it, everybody’s, nobody’s', async () => {
    dataOf(await set('boss', { percentage: 0 }));
    expect(await flagOf('agent')).toMatchObject({ on: false, reason: 'DISABLED' });
    dataOf(await set('admin', { tenantId: acme.id, enabled: true }));
    expect(await flagOf('agent')).toMatchObject({ on: true, reason: 'ALLOWLIST', because: 'on the allowlist' });
    dataOf(await set('boss', { enabled: true }));
    dataOf(await set('admin', { tenantId: acme.id, enabled: false }));
    expect(await flagOf('agent')).toMatchObject({ on: false, reason: 'BLOCKLIST' });
    dataOf(await set('admin', { tenantId: acme.id, enabled: null }));
    expect(await flagOf('agent')).toMatchObject({ on: true, reason: 'ENABLED_FOR_ALL' });
    dataOf(await set('boss', { enabled: false, percentage: 100 }));
    expect(await flagOf('agent')).toMatchObject({ on: true, reason: 'IN_PERCENTAGE', because: 'in the 100 % bucket' });
  });

  test('is on record with each change, old and new, and of which tenant', async () => {
    const trail = await desk.trail('inbox.ai-replies');
    expect(trail).toHaveLength(6);
    expect(trail[1]).toMatchObject({
      action: 'feature_flag.changed',
      tenant_id: acme.id,
      old_values: { enabled: null },
      new_values: { enabled: true },
      notes: 'Part of the pilot',
    });
    expect(trail[2]).toMatchObject({ tenant_id: null, old_values: { enabled: false }, new_values: { enabled: true } });
  });

  test('is made by a super admin, with a description', async () => {
    expect(codeOf(await set('boss', { key: 'new.thing' }))).toBe('BAD_USER_INPUT');
    dataOf(await set('boss', { key: 'new.thing', description: 'Something new' }));
    const list = await desk.tenants.as(people.admin.sessionId).run('{ featureFlags(prefix: "new.") { key allowed } }');
    expect(dataOf(list)).toEqual({ featureFlags: [{ key: 'new.thing', allowed: 0 }] });
    expect(codeOf(await desk.tenants.as(people.agent.sessionId).run('{ featureFlags { key } }'))).toBe('FORBIDDEN');
  });

  test.each([
    ['for everybody by an admin', 'admin', { enabled: true }, 'FORBIDDEN'],
    ['for a tenant that is not open', 'admin', { tenantId: other.id, enabled: true }, 'TENANT_NOT_OPEN'],
    ['by support', 'agent', { tenantId: acme.id, enabled: true }, 'FORBIDDEN'],
    ['by quality assurance', 'qa', { tenantId: sandbox.id, enabled: true }, 'FORBIDDEN'],
    ['to a share above all', 'boss', { percentage: 101 }, 'BAD_USER_INPUT'],
    ['that there is not', 'boss', { key: 'no.such', tenantId: acme.id, enabled: true }, 'NOT_FOUND'],
    ['of a wrong key', 'boss', { key: 'No Such!' }, 'BAD_USER_INPUT'],
    ['without a reason', 'boss', { enabled: true, reason: '' }, 'BAD_USER_INPUT'],
  ] as const)('%s is refused, and nothing changes', async (_what, who, input, code) => {
    const all = () =>
      desk.sql('select * from tenants.feature_flags f left join tenants.feature_flag_tenants t using (key) order by 1');
    const before = await all();
    expect(codeOf(await set(who, input))).toBe(code);
    expect(await all()).toEqual(before);
  });
});
