import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { append, aReceipt, poolOf, shownUsers } from '../testing/trail.js';

let database: TestDatabase;
let gateway: DataSource;

beforeAll(async () => {
  database = await freshDatabase();
  gateway = await poolOf(database.ownerUrl, 'gateway');
});
afterAll(async () => {
  await gateway?.destroy();
  await database?.drop();
});

const stored = async (id: string) =>
  asMaintenance(database.ownerUrl, async (client) => {
    const { rows } = await client.query(
      `select *, tenant_ids::text[] as tenant_ids, entity_ids::text[] as entity_ids from audit.access_receipts where id = $1`,
      [id],
    );
    return rows[0] as Record<string, unknown> | undefined;
  });

describe('the gateway', () => {
  test('appends many receipts at once', async () => {
    const receipts = [aReceipt(), aReceipt(), aReceipt()];
    expect(await append(gateway, receipts)).toBe(3);
    expect(await stored(receipts[2]!.id)).toMatchObject({
      time: new Date(receipts[2]!.time),
      actor_id: receipts[2]!.actorId,
      session_id: receipts[2]!.sessionId,
      operation_name: 'UserPage',
      decision: 'ALLOWED',
      ip_address: '198.51.100.23',
      user_agent: 'Firefox 131 on Linux',
      request_id: 'request-1',
    });
  });

  test('need not say id or time', async () => {
    expect(
      await gateway.query(`select audit.append_receipts('[{"actorKind":"NOBODY","decision":"DENIED"}]') as n`),
    ).toEqual([{ n: 1 }]);
  });

  test('can send a group again whose answer was lost', async () => {
    const group = [aReceipt(), aReceipt()];
    await append(gateway, group);
    expect(await append(gateway, [...group, aReceipt()])).toBe(1);
  });

  test('names tenants for the receipt and for each thing; all of them are found', async () => {
    const [acme, globex, initech] = [newId('Tenant'), newId('Tenant'), newId('Tenant')];
    const [first, second, plan] = [newId('User'), newId('User'), newId('Plan')];
    const receipt = aReceipt({
      tenantIds: [acme, acme],
      entities: [
        shownUsers({ id: first, tenantIds: [acme, globex] }, { id: second, tenantIds: [initech] }),
        { type: 'Plan', ids: [plan], fields: ['name'], maskedFields: [] },
        { type: 'Role', ids: [], tenantIds: null, fields: [], maskedFields: [] },
      ],
    });
    await append(gateway, [receipt]);
    const row = await stored(receipt.id);
    expect(new Set(row?.tenant_ids as string[])).toEqual(new Set([acme, globex, initech]));
    expect(row?.tenant_ids).toHaveLength(3);
    expect(new Set(row?.entity_ids as string[])).toEqual(new Set([first, second, plan]));
    expect(row?.entities).toEqual(receipt.entities);
  });

  test.each([
    ['an unknown decision', { decision: 'MAYBE' as 'ALLOWED' }, '23514'],
    ['something that is no id', { entities: [shownUsers({ id: "' or true", tenantIds: [] })] }, '22P02'],
  ])('appends all of a group or nothing: %s', async (_name, wrong, code) => {
    const good = aReceipt();
    await expect(append(gateway, [good, aReceipt(wrong)])).rejects.toMatchObject({ driverError: { code } });
    expect(await stored(good.id)).toBeUndefined();
  });

  test('waits until they are on disk, where the server itself does not', async () => {
    const setting = await gateway.transaction(async (manager) => {
      await manager.query('set local synchronous_commit = off');
      await manager.query('select audit.append_receipts($1)', [JSON.stringify([aReceipt()])]);
      return manager.query('show synchronous_commit');
    });
    expect(setting).toEqual([{ synchronous_commit: 'on' }]);
  });

  test.each([
    'select * from audit.access_receipts',
    'select id from audit.access_receipts',
    'select * from audit.admin_audit_log',
    'select * from audit.record_numbers',
    'select audit.receipts_about(null, gen_random_uuid())',
    'select * from audit.receipt_origins(null)',
    'select * from audit.event_origins(null)',
    `select audit.record('a.b', 'Tenant', null, null, null, null, null, null, null)`,
    'select audit.number_records(1)',
    `insert into audit.access_receipts (id, time, actor_kind, decision) values (gen_random_uuid(), now(), 'STAFF', 'ALLOWED')`,
  ])('and can do nothing else: %s', async (sql) => {
    await expect(gateway.query(sql)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});

test.each(['identity', 'tenants', 'billing', 'audit', 'platform', 'jobs'] as const)(
  'the service %s cannot append receipts',
  async (service) => {
    const source = await poolOf(database.ownerUrl, service);
    await expect(append(source, [aReceipt()])).rejects.toMatchObject({ driverError: { code: '42501' } });
    await source.destroy();
  },
);
