import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { aStaffMember } from '../../../e2e/support/people.js';
import { recordAudit } from '../../kit/audit.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { append, aReceipt, inSession, poolOf, recordAs } from '../testing/trail.js';
import { numberRecords } from './number-records.js';

let database: TestDatabase;
let owner: Client;
let audit: DataSource;
let tenants: DataSource;
let gateway: DataSource;
let sessionId: string;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  [audit, tenants, gateway] = await Promise.all([
    poolOf(database.ownerUrl, 'audit'),
    poolOf(database.ownerUrl, 'tenants'),
    poolOf(database.ownerUrl, 'gateway'),
  ]);
  ({ sessionId } = await aStaffMember(database.ownerUrl, { role: 'support' }));
});
afterAll(async () => {
  await Promise.all([audit, tenants, gateway].map((source) => source?.destroy()));
  await owner?.end();
  await database?.drop();
});

/** Other test files write to the same server: their open transactions hold the numbering back for moments. */
async function untilNumbered(): Promise<void> {
  const waiting = `select count(*)::int as count from (
    select event_id as id from audit.admin_audit_log union all select id from audit.access_receipts) r
    where not exists (select from audit.record_numbers n where n.record_id = r.id)`;
  for (;;) {
    await numberRecords(audit);
    if ((await owner.query<{ count: number }>(waiting)).rows[0]?.count === 0) return;
  }
}

const numbersOf = async (trail: 'events' | 'receipts') =>
  (
    await owner.query<{ number: string }>('select number from audit.record_numbers where trail = $1 order by number', [
      trail,
    ])
  ).rows.map(({ number }) => Number(number));
const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const numberOf = async (resourceId: string) =>
  (
    await owner.query<{ number: string }>(
      'select number from audit.record_numbers n join audit.admin_audit_log e on e.event_id = n.record_id where e.resource_id = $1',
      [resourceId],
    )
  ).rows[0]?.number;

describe('the numbers of records', () => {
  test('have no gap and no double, while many write and several number', async () => {
    let writing = true;
    const numberers = [1, 2, 3].map(async () => {
      while (writing) await numberRecords(audit);
    });
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (let index = 0; index < 15; index += 1) {
        await recordAs(tenants, sessionId);
        await append(gateway, [aReceipt(), aReceipt()]);
        // A change that is rolled back takes no number with it.
        const fails = inSession(tenants, sessionId, async (tx) => {
          await recordAudit(tx, { action: 'tenant.closed', resourceType: 'OpenedTenant', resourceId: String(writer) });
          throw new Error('rolled back');
        });
        await expect(fails).rejects.toThrow('rolled back');
      }
    });
    await Promise.all(writers);
    writing = false;
    await Promise.all(numberers);
    await untilNumbered();
    expect(await numbersOf('events')).toEqual(oneTo(90));
    expect(await numbersOf('receipts')).toEqual(oneTo(180));
  });

  test('follow time, then id, within what became final together', async () => {
    const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString();
    const receipts = [3, 1, 2].map((second) => aReceipt({ time: at(second) }));
    await append(gateway, receipts);
    await untilNumbered();
    const { rows } = await owner.query<{ time: Date }>(
      `select r.time from audit.access_receipts r join audit.record_numbers n on n.record_id = r.id
       where r.id = any ($1) order by n.number`,
      [receipts.map(({ id }) => id)],
    );
    expect(rows.map(({ time }) => time.toISOString())).toEqual([at(1), at(2), at(3)]);
  });

  test('wait for a transaction that began to write earlier, so that a late commit is not overtaken', async () => {
    const [early, late] = [newId('SupportCase'), newId('SupportCase')];
    await inSession(tenants, sessionId, async (tx) => {
      await recordAudit(tx, { action: 'tenant.opened', resourceType: 'OpenedTenant', resourceId: early });
      await recordAs(tenants, sessionId, { resourceId: late });
      await numberRecords(audit);
      expect(await numberOf(late)).toBeUndefined();
    });
    await untilNumbered();
    expect(Number(await numberOf(late))).toBe(Number(await numberOf(early)) + 1);
  });

  test('go on in a database that was restored into a server whose transactions count from the start', async () => {
    const before = (await numbersOf('events')).length;
    await owner.query(`update audit.trails set numbered_through = '9000000000000'`);
    await recordAs(tenants, sessionId);
    await untilNumbered();
    await recordAs(tenants, sessionId);
    await untilNumbered();
    expect(await numbersOf('events')).toEqual(oneTo(before + 2));
  });

  test('take a transaction whole where a run stops at its limit', async () => {
    const before = (await numbersOf('events')).length;
    await inSession(tenants, sessionId, async (tx) => {
      for (let index = 0; index < 5; index += 1) {
        await recordAudit(tx, { action: 'tenant.opened', resourceType: 'OpenedTenant', resourceId: null });
      }
    });
    await recordAs(tenants, sessionId);
    const runWithLimitTwo = async () => {
      await owner.query('begin');
      await owner.query(`select kit.enter_system('test', '{}')`);
      const { rows } = await owner.query<{ numbered: number }>('select audit.number_records(2) as numbered');
      await owner.query('commit');
      return rows[0]!.numbered;
    };
    const runs: number[] = [];
    while (runs.reduce((sum, count) => sum + count, 0) < 6) runs.push(await runWithLimitTwo());
    expect(runs.filter((count) => count > 0)).toEqual([5, 1]);
    expect(await numbersOf('events')).toEqual(oneTo(before + 6));
  });

  test('are given by Rookery itself, not by a person', async () => {
    const asPerson = inSession(audit, sessionId, (tx) => tx.query('select audit.number_records(10)'));
    await expect(asPerson).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});
