import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isIdOf } from '../../subgraphs/kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../subgraphs/kit/testing/database.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import { seedTenants } from '../../subgraphs/tenants/seed.js';
import { billingTenants, createWorld, demoNow, tenantIdsOf, worldParts } from './world.js';

const world = createWorld({ seed: 1, tenants: 200 });
const share = <Row>(rows: readonly Row[], which: (row: Row) => boolean) => rows.filter(which).length / rows.length;

describe('The demo world', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(createWorld({ seed: 1, tenants: 200 })).toEqual(world);
    expect(createWorld({ seed: 2, tenants: 200 }).tenants).not.toEqual(world.tenants);
  });

  test('has as many tenants as asked for, eight of them for tests at least', () => {
    expect(world.tenants).toHaveLength(200);
    expect(tenantIdsOf(world).test).toHaveLength(8);
    expect(tenantIdsOf(world).production).toHaveLength(192);
    expect(tenantIdsOf(createWorld({ seed: 1, tenants: 20 })).test).toHaveLength(8);
    expect(tenantIdsOf(createWorld({ seed: 1, tenants: 1 })).production).toHaveLength(1);
  });

  test('is the same in parts, but for who works for two tenants', () => {
    const parts = [...worldParts({ seed: 1, tenants: 200 }, 50)];
    expect(parts.map((part) => part.tenants.length)).toEqual([50, 50, 50, 50]);
    expect(parts.flatMap((part) => part.tenants.map(({ id }) => id))).toEqual(world.tenants.map(({ id }) => id));
    for (const part of parts) {
      const here = new Set(part.tenants.map(({ id }) => id));
      expect(part.users.every((user) => user.tenantIds.every((id) => here.has(id)))).toBe(true);
    }
  });

  test('grows without changing who is there', () => {
    const larger = createWorld({ seed: 1, tenants: 300 });
    const names = new Set(larger.tenants.map(({ name }) => name));
    expect(world.tenants.filter(({ name }) => !names.has(name)).map(({ environment }) => environment)).toEqual([]);
  });

  test('shows every state a tenant and a user can be in, trials about one in ten', () => {
    const production = world.tenants.filter(({ environment }) => environment === 'PRODUCTION');
    expect(new Set(production.map(({ status }) => status))).toEqual(
      new Set(['PENDING', 'TRIAL', 'ACTIVE', 'PAST_DUE', 'PAUSED', 'SUSPENDED', 'CHURNED']),
    );
    expect(share(production, ({ status }) => status === 'TRIAL')).toBeCloseTo(0.1, 1);
    expect(share(production, ({ status }) => status === 'ACTIVE')).toBeGreaterThan(0.6);
    expect(new Set(world.users.map(({ status }) => status))).toEqual(new Set(['ACTIVE', 'SUSPENDED', 'DELETED']));
    expect(new Set(billingTenants(world).map(({ planSlug }) => planSlug))).toEqual(
      new Set(['free', 'starter', 'pro', 'enterprise']),
    );
  });

  test('gives every tenant one owner, whose address is at its main domain', () => {
    const addresses = new Map(world.users.map(({ id, email }) => [id, email]));
    for (const { id } of world.tenants) {
      const owners = world.memberships.filter(({ tenantId, role }) => tenantId === id && role === 'OWNER');
      const primary = world.domains.filter((domain) => domain.tenantId === id && domain.isPrimary);
      expect([owners.length, primary.length]).toEqual([1, 1]);
      expect(addresses.get(owners[0]?.userId ?? '')?.split('@')[1]).toBe(primary[0]?.domain);
    }
  });

  test('has people who work for two tenants, of the same world', () => {
    const worldOf = new Map(world.tenants.map(({ id, environment }) => [id, environment]));
    const both = world.users.filter(({ tenantIds }) => tenantIds.length > 1);
    expect(both.length).toBeGreaterThan(2);
    for (const { tenantIds, environment } of world.users)
      expect(tenantIds.map((id) => worldOf.get(id))).toEqual(tenantIds.map(() => environment));
  });

  test('has ids that say their type, names and addresses that are one of a kind, and nothing from the future', () => {
    const unique = (values: readonly unknown[]) => expect(new Set(values).size).toBe(values.length);
    expect(world.tenants.every(({ id }) => isIdOf('Tenant', id))).toBe(true);
    expect(world.users.every(({ id }) => isIdOf('User', id))).toBe(true);
    unique(world.users.map(({ id }) => id));
    unique(world.tenants.map(({ name }) => name));
    unique(world.domains.map(({ domain }) => domain));
    unique(world.workspaces.map(({ workspaceName }) => workspaceName));
    const addresses = world.users.flatMap(({ email }) => email ?? []);
    unique(addresses);
    expect(addresses.every((email) => /^[a-z.]+\d*@[a-z0-9-]+\.(example|test)$/.test(email))).toBe(true);
    for (const { created, updated } of [...world.tenants, ...world.users]) {
      expect(updated.getTime()).toBeGreaterThanOrEqual(created.getTime());
      expect(updated.getTime()).toBeLessThanOrEqual(demoNow.getTime());
    }
    for (const { lastLogin, created } of world.users) {
      if (lastLogin) expect([lastLogin >= created, lastLogin <= demoNow]).toEqual([true, true]);
    }
  });

  test('shares no value between test tenants and production', () => {
    const valuesOf = (environment: string) => {
      const of = <Row extends { environment: string }>(rows: readonly Row[]) =>
        rows.filter((row) => row.environment === environment);
      return new Set(
        [
          ...of(world.tenants).flatMap(({ id, name }) => [id, name]),
          ...of(world.users).flatMap((user) => [
            user.id,
            user.name,
            user.email,
            user.phone,
            user.postalAddress,
            user.lastLoginIp,
            user.lastLoginCountry,
          ]),
          ...of(world.workspaces).flatMap(({ id, name, workspaceName }) => [id, name, workspaceName]),
          ...of(world.domains).flatMap(({ id, domain }) => [id, domain]),
          ...of(world.dnsRecords).flatMap(({ name }) => [name]),
          ...of(world.cases).flatMap(({ id, subject, ticket }) => [id, subject, ticket]),
        ].filter((value) => value !== null),
      );
    };
    const production = valuesOf('PRODUCTION');
    const shared = [...valuesOf('TEST')].filter((value) => production.has(value));
    expect(shared).toEqual([]);
  });
});

describe('Put into the database', () => {
  let database: TestDatabase;
  let took = 0;
  beforeAll(async () => {
    database = await freshDatabase();
    const began = performance.now();
    await asMaintenance(database.ownerUrl, async (client) => {
      await client.query('begin');
      for (const part of worldParts({ seed: 1, tenants: 200 })) await seedTenants(client, part);
      await client.query('commit');
    });
    took = performance.now() - began;
  });
  afterAll(() => database?.drop());

  const count = (text: string) =>
    asMaintenance(
      database.ownerUrl,
      async (client) => (await client.query(`select count(*)::int as count from ${text}`)).rows[0].count as number,
    );

  test('it is all there, and took a moment', async () => {
    expect(await count('tenants.tenants')).toBe(world.tenants.length);
    expect(await count('tenants.users')).toBe(world.users.length);
    expect(await count('tenants.tenant_users')).toBe(world.memberships.length);
    expect(await count('tenants.dns_records')).toBe(world.dnsRecords.length);
    expect(await count('tenants.support_cases')).toBe(world.cases.length);
    expect(took).toBeLessThan(10_000);
  });

  test('what the database keeps itself agrees with what came', async () => {
    expect(await count('tenants.tenants where owner_id is null')).toBe(0);
    expect(
      await count(`tenants.tenants t where user_count <> (select count(*) from tenants.tenant_users m where m.tenant_id = t.id)
      or workspace_count <> (select count(*) from tenants.companies c where c.tenant_id = t.id)`),
    ).toBe(0);
    expect(
      await count(
        `tenants.users u where cardinality(tenant_ids) <> (select count(*) from tenants.tenant_users m where m.user_id = u.id)`,
      ),
    ).toBe(0);
    expect(await count(`tenants.users where (status = 'DELETED') <> (masked_email is null)`)).toBe(0);
  });
});
