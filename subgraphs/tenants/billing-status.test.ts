import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { aStaffMember } from '../../e2e/support/people.js';
import { openDataSource, serviceUrl } from '../kit/database.js';
import { newId } from '../kit/ids.js';
import { createLogger } from '../kit/logger.js';
import { freshDatabase, type TestDatabase, testPasswords } from '../kit/testing/database.js';
import { asMaintenance } from '../kit/testing/maintenance.js';
import { asSystem, asViewer, inSavepoint } from '../kit/transaction.js';
import type { SeedTenant } from './seed-rows.js';
import { Town } from './testing/town.js';

/** What billing's login may do to a tenant: this one function, and no step that is not listed. */
type Status = SeedTenant['status'];
const all: Status[] = ['PENDING', 'TRIAL', 'ACTIVE', 'PAST_DUE', 'PAUSED', 'SUSPENDED', 'CHURNED'];
const steps: Record<Status, Status[]> = {
  PENDING: [],
  TRIAL: ['ACTIVE', 'PAST_DUE', 'PAUSED', 'SUSPENDED', 'CHURNED'],
  ACTIVE: ['TRIAL', 'PAST_DUE', 'PAUSED', 'SUSPENDED', 'CHURNED'],
  PAST_DUE: ['ACTIVE', 'PAUSED', 'SUSPENDED', 'CHURNED'],
  PAUSED: ['ACTIVE', 'TRIAL', 'PAST_DUE', 'SUSPENDED', 'CHURNED'],
  SUSPENDED: ['ACTIVE', 'PAUSED', 'CHURNED'],
  CHURNED: ['ACTIVE', 'TRIAL'],
};

let database: TestDatabase;
let billing: DataSource;
const town = new Town();
const pairs = all.flatMap((from) =>
  all.filter((to) => to !== 'PENDING').map((to) => ({ from, to, tenant: town.tenant({ status: from }) })),
);

const open = (service: 'billing' | 'tenants') =>
  openDataSource({
    url: serviceUrl(database.ownerUrl, service, testPasswords[service]),
    service,
    logger: createLogger(service, 'silent'),
  });
const from = { client: { ipAddress: null, userAgent: null }, requestId: 'test' };
const apply = (tenantId: string, status: string | null) =>
  asSystem(
    billing,
    'stripe-webhook',
    from,
    async (tx) => (await tx.query('select * from tenants.apply_billing_status($1, $2)', [tenantId, status]))[0],
  );
const sql = <Row>(text: string, values: unknown[]) =>
  asMaintenance(database.ownerUrl, async (client) => (await client.query(text, values)).rows as Row[]);
const statusOf = async (id: string) =>
  (await sql<{ status: Status; updated: Date }>('select status, updated from tenants.tenants where id = $1', [id]))[0];
const recorded = (id: string) => sql('select * from audit.admin_audit_log where tenant_id = $1', [id]);

beforeAll(async () => {
  database = await freshDatabase();
  await town.build(database.ownerUrl);
  billing = await open('billing');
});
afterAll(async () => {
  await billing?.destroy();
  await database?.drop();
});

describe('Billing makes of a tenant', () => {
  test.each(pairs)('that is $from: $to, if that is a step', async ({ from: before, to, tenant }) => {
    const isStep = steps[before].includes(to);
    const after = isStep ? to : before;
    expect(await apply(tenant.id, to)).toEqual({ old_status: before, new_status: after });
    const found = await statusOf(tenant.id);
    expect(found?.status).toBe(after);
    expect(found?.updated.getTime() !== tenant.updated.getTime()).toBe(isStep);
    const records = await recorded(tenant.id);
    expect(records).toHaveLength(isStep ? 1 : 0);
    if (isStep) {
      expect(records[0]).toMatchObject({
        action: 'tenant.status_changed',
        resource_type: 'Tenant',
        resource_id: tenant.id,
        actor_kind: 'SYSTEM',
        actor_name: 'stripe-webhook',
        old_values: { status: before },
        new_values: { status: to },
      });
    }
  });

  test.each(['PENDING', 'GONE', null])('nothing that billing does not set: %s', async (status) => {
    const tenant = pairs[0]?.tenant as SeedTenant;
    await expect(apply(tenant.id, status)).rejects.toThrow(/no status that billing sets/);
  });

  test('nothing at all when there is no such tenant', async () => {
    expect(await apply(newId('Tenant'), 'ACTIVE')).toEqual({ old_status: null, new_status: null });
  });
});

describe('A change of status', () => {
  test('is undone with the transaction that it was part of, its record too', async () => {
    const tenant = pairs.find((pair) => pair.from === 'PENDING')?.tenant as SeedTenant;
    await sql(`update tenants.tenants set status = 'ACTIVE' where id = $1`, [tenant.id]);
    const failing = asSystem(billing, 'stripe-webhook', from, (tx) =>
      inSavepoint(tx, async () => {
        await tx.query('select tenants.apply_billing_status($1, $2)', [tenant.id, 'CHURNED']);
        throw new Error('the rest went wrong');
      }),
    );
    await expect(failing).rejects.toThrow('the rest went wrong');
    expect((await statusOf(tenant.id))?.status).toBe('ACTIVE');
    expect(await recorded(tenant.id)).toEqual([]);
  });

  test('is billing’s to make, and nobody else’s', async () => {
    const tenants = await open('tenants');
    const { sessionId } = await aStaffMember(database.ownerUrl, { role: 'super_admin' });
    const entry = { kind: 'STAFF', subject: sessionId, ...from, readOnly: false } as const;
    const [first] = pairs;
    try {
      const call = asViewer(tenants, entry, (tx) =>
        tx.query('select tenants.apply_billing_status($1, $2)', [first?.tenant.id, 'ACTIVE']),
      );
      await expect(call).rejects.toThrow(/permission denied for function/);
      await expect(billing.query('select * from tenants.tenants')).rejects.toThrow(/permission denied for table/);
    } finally {
      await tenants.destroy();
    }
  });
});
