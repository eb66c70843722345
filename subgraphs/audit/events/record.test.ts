import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { until } from '../../../e2e/support/processes.js';
import { recordAudit } from '../../kit/audit.js';
import { auditActions } from '../../kit/audit-actions.js';
import { newId, typeOfId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { asSystem } from '../../kit/transaction.js';
import { aTenant, inSession, poolOf, recordAs } from '../testing/trail.js';

let database: TestDatabase;
let tenants: DataSource;
let ada: StaffForTest;
let tenantId: string;

beforeAll(async () => {
  database = await freshDatabase();
  tenants = await poolOf(database.ownerUrl, 'tenants');
  tenantId = await aTenant(database.ownerUrl);
  ada = await aStaffMember(database.ownerUrl, { role: 'super_admin', name: 'Ada' });
});
afterAll(async () => {
  await tenants?.destroy();
  await database?.drop();
});

async function asOwner<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

const recordOf = async (resourceId: string) =>
  (
    await asOwner<Record<string, unknown>>('select * from audit.admin_audit_log where resource_id = $1', [resourceId])
  )[0];

describe('what is recorded', () => {
  test('says who, from where and in which session, whatever the service says', async () => {
    const resourceId = newId('SupportCase');
    await recordAs(tenants, ada.sessionId, {
      action: 'tenant.status_changed',
      resourceType: 'Tenant',
      resourceId,
      tenantId,
      oldValues: { status: 'ACTIVE' },
      newValues: { status: 'SUSPENDED' },
      notes: 'did not pay',
      classification: 'confidential',
      metadata: { attempt: 2 },
    });
    expect(await recordOf(resourceId)).toMatchObject({
      actor_kind: 'STAFF',
      actor_id: ada.staffId,
      actor_name: 'Ada',
      admin_user_id: ada.staffId,
      session_id: ada.sessionId,
      action: 'tenant.status_changed',
      tenant_id: tenantId,
      old_values: { status: 'ACTIVE' },
      new_values: { status: 'SUSPENDED' },
      ip_address: '198.51.100.23',
      user_agent: 'Firefox 131 on Linux',
      request_id: 'request-1',
      notes: 'did not pay',
      metadata: { attempt: 2 },
      data_classification: 'confidential',
      retention_category: '7_years',
    });
  });

  test('has an id of its own type, made now', async () => {
    const resourceId = newId('SupportCase');
    await recordAs(tenants, ada.sessionId, { resourceId });
    const id = String((await recordOf(resourceId))?.event_id);
    expect(typeOfId(id)).toBe('AuditEvent');
    expect(Math.abs(Number.parseInt(id.replace('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(60_000);
  });

  test('names the elevations that were active', async () => {
    const elevationId = newId('Elevation');
    await asMaintenance(database.ownerUrl, (client) =>
      client.query(
        `insert into identity.elevations (id, user_id, permissions, reason, expires)
         values ($1, $2, '{audit:read}', 'a test', clock_timestamp() + interval '1 hour')`,
        [elevationId, ada.staffId],
      ),
    );
    const resourceId = newId('SupportCase');
    await recordAs(tenants, ada.sessionId, { resourceId });
    expect(await recordOf(resourceId)).toMatchObject({ elevation_ids: [elevationId] });
  });

  test('names the job when Rookery itself did it', async () => {
    const billing = await poolOf(database.ownerUrl, 'billing');
    const resourceId = newId('WebhookEvent');
    await asSystem(
      billing,
      'stripe-webhook',
      { client: { ipAddress: 'not an address', userAgent: null }, requestId: 'r' },
      (tx) => recordAudit(tx, { action: 'webhook.failed', resourceType: 'WebhookEvent', resourceId }),
    );
    await billing.destroy();
    expect(await recordOf(resourceId)).toMatchObject({
      actor_kind: 'SYSTEM',
      actor_name: 'stripe-webhook',
      actor_id: null,
      admin_user_id: null,
      ip_address: null,
    });
  });
});

describe('a change and its record', () => {
  test('are refused together when nobody has entered', async () => {
    const id = newId('Tenant');
    const change = tenants.transaction(async (manager) => {
      await manager.query(
        `select audit.record('tenant.opened', 'Tenant', $1, null, null, null, null, 'internal', '{}')`,
        [id],
      );
    });
    await expect(change).rejects.toMatchObject({ driverError: { code: 'RK401' } });
    expect(await recordOf(id)).toBeUndefined();
  });

  test('fail together when the record fails', async () => {
    const before = newId('SupportCase');
    const change = inSession(tenants, ada.sessionId, async (tx) => {
      await recordAudit(tx, { action: 'tenant.opened', resourceType: 'Tenant', resourceId: before });
      await tx.query(`select audit.record('Not An Action', 'Tenant', null, null, null, null, null, 'internal', '{}')`);
    });
    await expect(change).rejects.toMatchObject({ driverError: { code: '23514' } });
    expect(await recordOf(before)).toBeUndefined();
  });

  test('can be recorded for every action of the closed list', async () => {
    await inSession(tenants, ada.sessionId, async (tx) => {
      for (const action of auditActions) await recordAudit(tx, { action, resourceType: 'Tenant', resourceId: null });
    });
  });

  test('leave no record when the change fails', async () => {
    const resourceId = newId('SupportCase');
    const change = inSession(tenants, ada.sessionId, async (tx) => {
      await recordAudit(tx, { action: 'tenant.opened', resourceType: 'Tenant', resourceId });
      throw new Error('the change failed');
    });
    await expect(change).rejects.toThrow('the change failed');
    expect(await recordOf(resourceId)).toBeUndefined();
  });
});

describe('a record cannot be changed by anybody', () => {
  const tables = ['audit.admin_audit_log', 'audit.access_receipts', 'audit.record_numbers'];
  const changesOf = (table: string) => [
    `update ${table} set ${table.endsWith('numbers') ? 'number = 0' : 'actor_name = null'}`,
    `delete from ${table}`,
    `truncate ${table} cascade`,
  ];

  beforeAll(async () => {
    await recordAs(tenants, ada.sessionId);
    await asOwner(`select audit.append_receipts('[{"actorKind":"STAFF","decision":"ALLOWED"}]')`);
    // Until there is a number to be changed: a transaction of another test's database may hold the numbering back for moments.
    await until(
      async () => {
        await asOwner('begin; select kit.enter_system($$test$$, $${}$$); select audit.number_records(100); commit');
        return asMaintenance(database.ownerUrl, (client) => client.query('select from audit.record_numbers limit 1'));
      },
      ({ rowCount }) => rowCount === 1,
    );
  });

  test.each(tables.flatMap(changesOf))('not by the owner: %s', async (sql) => {
    await expect(asOwner(sql)).rejects.toMatchObject({ code: 'RK403' });
  });

  test.each(tables.flatMap(changesOf))('not by maintenance: %s', async (sql) => {
    await expect(asMaintenance(database.ownerUrl, (client) => client.query(sql))).rejects.toMatchObject({
      code: 'RK403',
    });
  });

  test.each(['tenants', 'audit', 'gateway', 'jobs'] as const)('not by the service %s', async (service) => {
    const source = await poolOf(database.ownerUrl, service);
    for (const sql of tables.flatMap(changesOf)) {
      await expect(source.query(sql)).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
    await source.destroy();
  });

  test('and none is added but through record()', async () => {
    const insert = `insert into audit.admin_audit_log (event_id, actor_kind, action, resource_type)
      values (gen_random_uuid(), 'SYSTEM', 'a.b', 'Tenant')`;
    await expect(tenants.query(insert)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});
