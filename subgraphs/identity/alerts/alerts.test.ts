import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { type AccountForTest, aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { codesOf, passwordStep, signInFrom } from '../../../e2e/support/sign-in.js';
import { newId } from '../../kit/ids.js';
import type { SubgraphResult } from '../../kit/subgraph.js';
import { asSystem, asViewer, type Transaction } from '../../kit/transaction.js';
import { raiseAlert } from './raise-alert.js';
import { watchReads } from './unusual-reads.js';

const list = `query ($filter: AlertFilter) { alerts(filter: $filter) { totalCount nodes {
  id kind summary occurrences ipAddress acknowledged note staffMember { id name } acknowledgedBy { id } } } }`;
const acknowledge = `mutation ($input: AcknowledgeAlertInput!) { acknowledgeAlert(input: $input) {
  alert { id acknowledged note acknowledgedBy { id } } } }`;

interface AlertFound {
  id: string;
  kind: string;
  summary: string;
  occurrences: number;
  ipAddress: string | null;
}

const places: Record<string, { country: string; place: string }> = {
  '203.0.113.7': { country: 'DE', place: 'Berlin, Germany' },
  '198.51.100.9': { country: 'FR', place: 'Paris, France' },
};

let identity: IdentityUnderTest;
let superAdmin: StaffForTest;
beforeAll(async () => {
  identity = await identityUnderTest({
    failuresPerAddress: 1000,
    failuresPerAccount: 1000,
    failuresBeforeDelay: 1000,
    offHours: null,
    placeOf: (ipAddress) => places[ipAddress] ?? null,
  });
  superAdmin = await aStaffMember(identity.ownerUrl, { role: 'super_admin' });
});
afterAll(() => identity.stop());

const found = (result: SubgraphResult) => (result.data as { alerts: { nodes: AlertFound[] } }).alerts.nodes;
const about = async (account: AccountForTest) =>
  found(await identity.as(superAdmin.sessionId).run(list, { filter: { staffMemberId: account.staffId } }));
const deviceOf = (mark: string) => ({ deviceHash: mark.repeat(32) });

describe('a sign-in', () => {
  test('is no news the first time, nor at the same place again', async () => {
    const account = await identity.account({ role: 'support' });
    await signInFrom(identity, account, deviceOf('a1'));
    await signInFrom(identity, account, deviceOf('a1'));
    await signInFrom(identity, account, { ...deviceOf('a1'), ipAddress: '203.0.113.200' });
    expect(await about(account)).toEqual([]);
  });

  test('with a known device from another network of the same country is no news either', async () => {
    const account = await identity.account({ role: 'support' });
    await signInFrom(identity, account, deviceOf('a1'));
    await signInFrom(identity, account, { ...deviceOf('a1'), ipAddress: '192.0.2.1' });
    expect(await about(account)).toEqual([]);
  });

  test('from a new country raises one alert, also with a known device, and none the next time', async () => {
    const account = await identity.account({ role: 'support' });
    await signInFrom(identity, account, deviceOf('a1'));
    for (let i = 0; i < 3; i += 1)
      await signInFrom(identity, account, { ...deviceOf('a1'), ipAddress: '198.51.100.9' });
    const alerts = await about(account);
    expect(alerts).toMatchObject([{ kind: 'NEW_COUNTRY', occurrences: 1, ipAddress: '198.51.100.9' }]);
    expect(alerts[0]?.summary).toContain('Paris, France');
  });

  test('with a new device raises one alert: graver from a new network', async () => {
    const account = await identity.account({ role: 'support' });
    await signInFrom(identity, account, deviceOf('a1'));
    await signInFrom(identity, account, deviceOf('b2'));
    await signInFrom(identity, account, deviceOf('b2'));
    await signInFrom(identity, account, { ...deviceOf('c3'), ipAddress: '192.0.2.1' });
    expect((await about(account)).map(({ kind }) => kind)).toEqual(['NEW_NETWORK', 'NEW_DEVICE']);
  });

  test('gives a device without a cookie one, and keeps only its hash', async () => {
    const account = await identity.account({ role: 'support' });
    const { result, sessionId } = await signInFrom(identity, account);
    const token = result.reply?.device?.token;
    expect(token).toMatch(/^[\w-]{43}$/);
    const [row] = await identity.sql('select s::text as text, place from identity.sessions s where id = $1', [
      sessionId,
    ]);
    expect(row?.place).toBe('Berlin, Germany');
    expect(JSON.stringify(row)).not.toContain(token);
    const { result: again } = await signInFrom(identity, account, deviceOf('d4'));
    expect(again.reply?.device).toBeUndefined();
  });

  test('lists device, place and when the device was first seen', async () => {
    const account = await identity.account({ role: 'support' });
    const first = await signInFrom(identity, account, deviceOf('e5'));
    const second = await signInFrom(identity, account, deviceOf('e5'));
    const { data } = await identity
      .as(second.sessionId)
      .run('{ sessions { id deviceName browser ipAddress country place deviceFirstSeen created lastSeen } }');
    const { sessions } = data as { sessions: { id: string; deviceFirstSeen: string; created: string }[] };
    const [one, other] = [second, first].map(({ sessionId }) => sessions.find(({ id }) => id === sessionId));
    expect(one).toMatchObject({
      deviceName: 'Laptop',
      country: 'DE',
      place: 'Berlin, Germany',
      ipAddress: '203.0.113.7',
    });
    expect(one?.deviceFirstSeen).toBe(other?.deviceFirstSeen);
    expect(Date.parse(one!.deviceFirstSeen)).toBeLessThanOrEqual(Date.parse(other!.created));
  });
});

describe('failed sign-ins', () => {
  const fail = (email: string, ipAddress: string) =>
    identity.as(null, { ipAddress }).run('mutation ($input: SignInInput!) { signIn(input: $input) { next } }', {
      input: { email, password: 'wrong', deviceName: 'Laptop' },
    });

  test('more than five for one account are one alert, which counts on', async () => {
    const account = await identity.account({ role: 'support' });
    for (let i = 0; i < 5; i += 1) await fail(account.email, `192.0.2.${i}`);
    expect(await about(account)).toEqual([]);
    for (let i = 5; i < 8; i += 1) await fail(account.email, `192.0.2.${i}`);
    expect(await about(account)).toMatchObject([{ kind: 'FAILED_SIGN_INS', occurrences: 3, ipAddress: '192.0.2.5' }]);
  });

  test('more than five from one address are one alert, whatever accounts were tried', async () => {
    for (let i = 0; i < 7; i += 1) await fail(`guess${i}@penguinmails.example`, '192.0.2.99');
    const alerts = found(await identity.as(superAdmin.sessionId).run(list, { filter: { kinds: ['FAILED_SIGN_INS'] } }));
    expect(alerts.filter(({ ipAddress }) => ipAddress === '192.0.2.99')).toMatchObject([{ occurrences: 2 }]);
  });

  test('of an account that does not exist raise an alert alike, which names nobody', async () => {
    for (let i = 0; i < 6; i += 1) await fail('ghost@penguinmails.example', `198.18.0.${i}`);
    const [alert] = found(
      await identity.as(superAdmin.sessionId).run(list, { filter: { kinds: ['FAILED_SIGN_INS'] } }),
    );
    expect(alert).toMatchObject({ staffMember: null, ipAddress: '198.18.0.5' });
  });

  test('longer ago than five minutes do not count', async () => {
    const account = await identity.account({ role: 'support' });
    for (let i = 0; i < 5; i += 1) await fail(account.email, '198.18.1.1');
    await identity.sql(`update identity.sign_in_attempts set created = created - interval '5 minutes'`);
    await fail(account.email, '198.18.1.1');
    expect(await about(account)).toEqual([]);
  });
});

/** As if the platform's settings had been changed. */
const setTo = async (key: string, value: number | null) => {
  await identity.sql('set session_replication_role = replica');
  await identity.sql('update platform.system_config set value = $2 where key = $1', [
    key,
    value === null ? null : JSON.stringify(value),
  ]);
  await identity.sql('set session_replication_role = default');
};

test('how many failed sign-ins are still usual is a setting', async () => {
  const input = { email: 'setting@penguinmails.example', password: 'wrong', deviceName: 'Laptop' };
  await setTo('alerts.failed-sign-ins', 1);
  for (const ipAddress of ['198.18.2.1', '198.18.2.2'])
    await identity
      .as(null, { ipAddress })
      .run('mutation ($input: SignInInput!) { signIn(input: $input) { next } }', { input });
  await setTo('alerts.failed-sign-ins', null);
  const [alert] = found(await identity.as(superAdmin.sessionId).run(list, { filter: { kinds: ['FAILED_SIGN_INS'] } }));
  expect(alert).toMatchObject({ ipAddress: '198.18.2.2', occurrences: 1 });
  expect(alert?.summary).toContain('More than 1 sign-ins');
});

describe('what somebody on the staff reads', () => {
  interface ShownForTest {
    type: string;
    ids: string[];
    tenantIds: string[][];
    fields: string[];
  }
  const somebody = () => aStaffMember(identity.ownerUrl, { role: 'admin' });
  const shown = (staffId: string, entities: ShownForTest[], minutesAgo = 1) =>
    identity.sql(
      `insert into audit.access_receipts (id, time, actor_kind, actor_id, decision, tenant_ids, entity_ids, entities)
       select $1, clock_timestamp() - $2 * interval '1 minute', 'STAFF', $3, 'ALLOWED',
         array(select distinct (t #>> '{}')::uuid from jsonb_path_query($4::jsonb, '$[*].tenantIds[*][*]') t),
         array(select (i #>> '{}')::uuid from jsonb_path_query($4::jsonb, '$[*].ids[*]') i), $4::jsonb`,
      [newId('AccessReceipt'), minutesAgo, staffId, JSON.stringify(entities)],
    );
  const things = (type: 'User' | 'Tenant' | 'Domain' | 'AccessRequest', count: number, fields: string[]) => {
    const ids = Array.from({ length: count }, () => newId(type));
    return { type, ids, tenantIds: ids.map((id) => [type === 'Tenant' ? id : newId('Tenant')]), fields };
  };
  const look = () =>
    asSystem(identity.source, 'test', { client: { ipAddress: null, userAgent: null }, requestId: 'reads' }, watchReads);
  const alertsAbout = async ({ staffId }: StaffForTest) => {
    const answer = await identity.as(superAdmin.sessionId).run(
      `query ($filter: AlertFilter) { alerts(filter: $filter) { nodes { id kind summary occurrences staffMember { id }
          measure { count threshold from until } } } }`,
      { filter: { staffMemberId: staffId } },
    );
    expect(answer.errors).toBeUndefined();
    return (answer.data as { alerts: { nodes: (AlertFound & { measure: Record<string, unknown> | null })[] } }).alerts
      .nodes;
  };

  test('is usual up to the threshold, and one more raises an alert that says how many, once an hour', async () => {
    const one = await somebody();
    const users = things('User', 2000, ['name']);
    await shown(one.staffId, [users]);
    // The same again, and what is the house's own, is nothing more.
    await shown(one.staffId, [users, things('AccessRequest', 50, ['reason'])]);
    await look();
    expect(await alertsAbout(one)).toEqual([]);
    await shown(one.staffId, [things('Domain', 1, ['name'])]);
    await look();
    await look();
    const [alert, ...more] = await alertsAbout(one);
    expect(more).toEqual([]);
    expect(alert).toMatchObject({ kind: 'READ_VOLUME', occurrences: 1, measure: { count: 2001, threshold: 2000 } });
    const { from, until } = alert?.measure ?? {};
    expect(Date.parse(String(until)) - Date.parse(String(from))).toBe(3_600_000);
    expect((await identity.audited('alert.raised')).filter((event) => event.resource_id === alert?.id)).toMatchObject([
      { actor_kind: 'SYSTEM', new_values: { kind: 'READ_VOLUME', staffMemberId: one.staffId } },
    ]);
    await identity.sql(`update identity.alerts set created = created - interval '61 minutes' where id = $1`, [
      alert?.id,
    ]);
    await look();
    expect(await alertsAbout(one)).toHaveLength(2);
  });

  test('is of many tenants when details of one more than the threshold were shown, one by one or at once', async () => {
    const one = await somebody();
    await shown(one.staffId, [things('Tenant', 20, ['id', 'name', 'usage.emailsSent'])]);
    for (let i = 0; i < 5; i += 1) await shown(one.staffId, [things('User', 1, ['name', 'email'])]);
    await look();
    expect(await alertsAbout(one)).toEqual([]);
    await shown(one.staffId, [things('Domain', 1, ['records.value'])]);
    await Promise.all([look(), look()]);
    await look();
    expect(await alertsAbout(one)).toMatchObject([
      { kind: 'MANY_TENANTS', measure: { count: 26, threshold: 25 }, staffMember: { id: one.staffId } },
    ]);
  });

  test('is not of many tenants when lists show them, nor when it was more than an hour ago', async () => {
    const one = await somebody();
    await shown(one.staffId, [
      things('Tenant', 100, ['id', 'name', 'status', 'environment', 'created', 'userCount', 'workspaceCount']),
      things('User', 100, ['id', 'name', 'status', 'created', 'lastLogin', 'memberships.role']),
    ]);
    await shown(one.staffId, [things('User', 400, ['email'])], 61);
    await look();
    expect(await alertsAbout(one)).toEqual([]);
  });

  test('is measured by the settings, which the rules show to super admins alone', async () => {
    const one = await somebody();
    await setTo('alerts.entities-per-hour', 10);
    await setTo('alerts.tenants-per-hour', 2);
    await shown(one.staffId, [things('User', 11, ['email'])]);
    await look();
    const rules = '{ alertRules { kind watches threshold withinMinutes setting active } }';
    const { data } = await identity.as(superAdmin.sessionId).run(rules);
    await setTo('alerts.entities-per-hour', null);
    await setTo('alerts.tenants-per-hour', null);
    expect((await alertsAbout(one)).map(({ kind }) => kind).sort()).toEqual(['MANY_TENANTS', 'READ_VOLUME']);
    const inForce = (data as { alertRules: { kind: string; threshold: number; active: boolean }[] }).alertRules;
    expect(inForce).toHaveLength(10);
    expect(inForce.filter(({ threshold }) => threshold !== null)).toMatchObject([
      { kind: 'FAILED_SIGN_INS', threshold: 5, withinMinutes: 5, setting: 'alerts.failed-sign-ins' },
      { kind: 'READ_VOLUME', threshold: 10, withinMinutes: 60, setting: 'alerts.entities-per-hour' },
      { kind: 'MANY_TENANTS', threshold: 2, withinMinutes: 60, setting: 'alerts.tenants-per-hour' },
    ]);
    expect(inForce.filter(({ active }) => !active).map(({ kind }) => kind)).toEqual(['OFF_HOURS']);
    const own = await identity.as(one.sessionId).run('{ alerts { nodes { kind measure { count } } } }');
    expect(new Set(codesOf(own))).toEqual(new Set(['FORBIDDEN']));
    expect(codesOf(await identity.as(one.sessionId).run(rules))).toEqual(['FORBIDDEN']);
  });

  test('is counted for Rookery itself, and for nobody else', async () => {
    const call = (work: (tx: Transaction) => Promise<unknown>) =>
      asViewer(
        identity.source,
        {
          kind: 'STAFF',
          subject: superAdmin.sessionId,
          readOnly: true,
          client: { ipAddress: null, userAgent: null },
          requestId: 'reads',
        },
        work,
      );
    await expect(call(watchReads)).rejects.toThrow(/only Rookery itself/);
  });
});

describe('who reads alerts', () => {
  test('super admins read all, others those about themselves, and nobody none', async () => {
    const account = await identity.account({ role: 'admin' });
    const { sessionId } = await signInFrom(identity, account, deviceOf('a1'));
    await signInFrom(identity, account, deviceOf('b2'));
    const all = found(await identity.as(superAdmin.sessionId).run(list));
    expect(all.length).toBeGreaterThan(1);
    const own = await identity.as(sessionId).run(list);
    expect(own.errors).toBeUndefined();
    expect(found(own)).toMatchObject([{ kind: 'NEW_DEVICE', staffMember: { id: account.staffId } }]);
    for (const role of ['admin', 'support', 'qa']) {
      const other = await aStaffMember(identity.ownerUrl, { role });
      expect(found(await identity.as(other.sessionId).run(list))).toEqual([]);
    }
    expect(codesOf(await identity.as(null).run(list))).toEqual(['UNAUTHENTICATED']);
  });

  test('a super admin acknowledges once, on record; a repeat within the hour is counted, and later a new one', async () => {
    const account = await identity.account({ role: 'admin' });
    const raise = () =>
      asSystem(identity.source, 'test', { client: { ipAddress: null, userAgent: null }, requestId: 'alerts' }, (tx) =>
        raiseAlert(tx, {
          kind: 'BREAK_GLASS',
          cause: `test:${account.staffId}`,
          staffId: account.staffId,
          summary: 'It broke.',
        }),
      );
    const { alertId, isNew } = await raise();
    expect(isNew).toBe(true);
    const input = { alertId, note: 'A drill.' };
    for (const role of ['admin', 'support', 'qa']) {
      const other = await aStaffMember(identity.ownerUrl, { role });
      expect(codesOf(await identity.as(other.sessionId).run(acknowledge, { input }))).toEqual(['FORBIDDEN']);
    }
    const me = identity.as(superAdmin.sessionId);
    expect((await me.run(acknowledge, { input })).data).toMatchObject({
      acknowledgeAlert: { alert: { id: alertId, note: 'A drill.', acknowledgedBy: { id: superAdmin.staffId } } },
    });
    expect(codesOf(await me.run(acknowledge, { input }))).toEqual(['CONFLICT']);
    expect(
      (await identity.audited('alert.raised', 'alert.acknowledged')).filter((e) => e.resource_id === alertId),
    ).toMatchObject([
      {
        action: 'alert.raised',
        actor_kind: 'SYSTEM',
        new_values: { kind: 'BREAK_GLASS', staffMemberId: account.staffId },
      },
      { action: 'alert.acknowledged', actor_id: superAdmin.staffId, notes: 'A drill.' },
    ]);
    expect(await raise()).toEqual({ alertId, isNew: false });
    await identity.sql(`update identity.alerts set last_seen = last_seen - interval '61 minutes' where id = $1`, [
      alertId,
    ]);
    expect((await raise()).isNew).toBe(true);
  });
});

test('of two occurrences at one moment, one raises and one counts', async () => {
  const raise = () =>
    asSystem(identity.source, 'test', { client: { ipAddress: null, userAgent: null }, requestId: 'alerts' }, (tx) =>
      raiseAlert(tx, { kind: 'BREAK_GLASS', cause: 'at once', staffId: null, summary: 'It broke.' }),
    );
  const raised = await Promise.all([raise(), raise(), raise(), raise()]);
  expect(raised.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(new Set(raised.map(({ alertId }) => alertId)).size).toBe(1);
});

test('a password alone is no arrival', async () => {
  const account = await identity.account({ role: 'support' });
  await passwordStep(identity, account, { ...deviceOf('f6'), ipAddress: '198.51.100.9' });
  const rows = await identity.sql('select 1 from identity.known_places where user_id = $1', [account.staffId]);
  expect(rows).toEqual([]);
});

test('one’s own alert is found by its id, and nobody else’s', async () => {
  const [account, other] = [await identity.account({ role: 'support' }), await identity.account({ role: 'support' })];
  await signInFrom(identity, account, deviceOf('a1'));
  await signInFrom(identity, account, deviceOf('b2'));
  const [alert] = await about(account);
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Alert { id kind acknowledgedBy { id } staffMember { id name } } } }`;
  const variables = { representations: [{ __typename: 'Alert', id: alert!.id }] };
  const own = await identity.as(account.sessionId).run(query, variables);
  expect(own).toMatchObject({ data: { _entities: [{ id: alert!.id, staffMember: { id: account.staffId } }] } });
  expect((await identity.as(other.sessionId).run(query, variables)).data).toEqual({ _entities: [null] });
});

test('what is about a support case leads to it, an alert as well as a notice', async () => {
  const agent = await aStaffMember(identity.ownerUrl, { role: 'support' });
  const caseId = newId('SupportCase');
  await identity.sql(
    `insert into identity.alerts (id, kind, cause, user_id, summary, details)
     values ($1, 'CASE_UNANSWERED', $2, $3, 'CASE-1 was not answered in time.', jsonb_build_object('caseId', $2::text))`,
    [newId('Alert'), caseId, agent.staffId],
  );
  await identity.sql(
    `insert into identity.notices (id, staff_id, kind, subject_id) values ($1, $2, 'CASE_UNANSWERED', $3)`,
    [newId('Notice'), agent.staffId, caseId],
  );
  const { data } = await identity
    .as(agent.sessionId)
    .run('{ alerts { nodes { kind supportCase { id } } } notices { kind supportCase { id } } }');
  const expected = { kind: 'CASE_UNANSWERED', supportCase: { id: caseId } };
  expect(data).toEqual({ alerts: { nodes: [expected] }, notices: [expected] });
});
