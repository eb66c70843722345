import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { createPlatform, type Probe } from '../main.js';

const limits = { slowMs: 100, timeoutMs: 200 };
const well = (name: string): Probe => ({ name, check: async () => ({ ok: true, detail: 'answers' }) });
const hanging: Probe = { name: 'hanging', check: () => new Promise(() => undefined) };
const failing: Probe = {
  name: 'failing',
  check: async () => {
    throw new Error('connect ECONNREFUSED 10.0.0.5:5432 as rookery_billing');
  },
};
const throwing: Probe = {
  name: 'throwing',
  check: () => {
    throw new Error('before any promise');
  },
};
const unwell: Probe = {
  name: 'unwell',
  check: async () => ({ ok: false, detail: 'the last webhook came two hours ago' }),
};
const slow: Probe = {
  name: 'slow',
  check: () => new Promise((resolve) => setTimeout(() => resolve({ ok: true, detail: 'answers' }), 130)),
};

let database: TestDatabase;
const sessions = {} as Record<'super_admin' | 'admin' | 'support' | 'qa', string>;
let partner: string;
let analyst: string;
const started: SubgraphUnderTest[] = [];

const start = async (...probes: Probe[]) => {
  const platform = await startSubgraph((dependencies) => createPlatform(dependencies, { probes, limits }), {
    ownerUrl: database.ownerUrl,
    service: 'platform',
  });
  started.push(platform);
  return platform;
};

beforeAll(async () => {
  database = await freshDatabase();
  for (const role of ['super_admin', 'admin', 'support', 'qa'] as const) {
    sessions[role] = (await aStaffMember(database.ownerUrl, { role })).sessionId;
  }
  const scopes = ['health:status', 'health:read'];
  partner = (await aToken(database.ownerUrl, { kind: 'partner', scopes })).tokenId;
  analyst = (await aToken(database.ownerUrl, { kind: 'analyst', scopes })).tokenId;
});
afterAll(async () => {
  await Promise.all(started.map((platform) => platform.close()));
  await database?.drop();
});

const query = '{ systemHealth { status checked services { name status latencyMs detail } } }';
interface Health {
  status: string;
  checked: string;
  services: { name: string; status: string; latencyMs: number | null; detail: string | null }[];
}
const health = async (platform: SubgraphUnderTest): Promise<Health> => {
  const { data, errors } = await platform.as(sessions.super_admin).run(query);
  expect(errors).toBeUndefined();
  return (data as { systemHealth: Health }).systemHealth;
};

describe('the health of the system', () => {
  test('is good when every part is well', async () => {
    const { status, checked, services } = await health(await start(well('gateway'), well('billing')));
    expect(status).toBe('HEALTHY');
    expect(Math.abs(Date.parse(checked) - Date.now())).toBeLessThan(10_000);
    expect(services).toEqual([
      {
        name: 'database',
        status: 'HEALTHY',
        latencyMs: expect.any(Number),
        detail: expect.stringMatching(/^PostgreSQL \d+/),
      },
      { name: 'gateway', status: 'HEALTHY', latencyMs: expect.any(Number), detail: 'answers' },
      { name: 'billing', status: 'HEALTHY', latencyMs: expect.any(Number), detail: 'answers' },
    ]);
  });

  test('is as bad as the worst part, and one part does not hold up the others', async () => {
    const began = performance.now();
    const { status, services } = await health(await start(well('gateway'), failing, hanging, throwing, unwell, slow));
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(status).toBe('DOWN');
    expect(services.slice(1).map(({ name, status, detail }) => [name, status, detail])).toEqual([
      ['gateway', 'HEALTHY', 'answers'],
      ['failing', 'DOWN', 'does not answer'],
      ['hanging', 'DOWN', 'gave no answer within 200 ms'],
      ['throwing', 'DOWN', 'does not answer'],
      ['unwell', 'DOWN', 'the last webhook came two hours ago'],
      ['slow', 'DEGRADED', 'answers'],
    ]);
  });

  test('is degraded when a part is slow', async () => {
    expect((await health(await start(slow))).status).toBe('DEGRADED');
  });

  test('is measured once for all who ask at the same time', async () => {
    let asked = 0;
    const counting: Probe = {
      name: 'counting',
      check: async () => {
        asked += 1;
        return { ok: true, detail: 'answers' };
      },
    };
    const platform = await start(counting);
    await Promise.all(Array.from({ length: 8 }, () => health(platform)));
    expect(asked).toBe(1);
  });

  test('says nothing of what a failed part said of itself', async () => {
    const { data } = await (await start(failing)).as(sessions.super_admin).run(query);
    expect(JSON.stringify(data)).not.toMatch(/ECONNREFUSED|10\.0\.0\.5|rookery_billing/);
  });
});

describe('who sees what of it', () => {
  const withDetail = ['super_admin', 'admin', 'analyst'] as const;
  const without = ['support', 'qa', 'partner'] as const;
  const ask = (platform: SubgraphUnderTest, who: string) =>
    (who === 'partner'
      ? platform.asToken(partner)
      : who === 'analyst'
        ? platform.asToken(analyst)
        : platform.as(sessions[who as 'qa'])
    ).run(query);

  test.each(withDetail)('%s sees latency and detail', async (who) => {
    const { data, errors } = await ask(await start(), who);
    expect(errors).toBeUndefined();
    expect((data as { systemHealth: Health }).systemHealth.services[0]).toMatchObject({
      latencyMs: expect.any(Number),
      detail: expect.any(String),
    });
  });

  test.each(without)('%s sees whether each part is up, and no more', async (who) => {
    const { data, errors } = await ask(await start(), who);
    expect((data as { systemHealth: Health }).systemHealth.services).toEqual([
      { name: 'database', status: 'HEALTHY', latencyMs: null, detail: null },
    ]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  test('nobody sees nothing', async () => {
    const { data, errors } = await (await start()).as(null).run(query);
    expect(data).toEqual({ systemHealth: null });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
