import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { statementsSent } from '../../kit/testing/statements.js';
import { createPlatform } from '../main.js';

/** The real engine of requests and the real settings, over one database. */
let identity: IdentityUnderTest;
let platform: SubgraphUnderTest;
const { does, approve, requestNow, staff } = askingIn(() => identity);
let ada: StaffForTest;
let grace: StaffForTest;

beforeAll(async () => {
  identity = await identityUnderTest();
  platform = await startSubgraph((dependencies) => createPlatform(dependencies), {
    ownerUrl: identity.ownerUrl,
    service: 'platform',
  });
  ada = await staff('super_admin');
  grace = await staff('super_admin');
});
afterAll(async () => {
  await platform?.close();
  await identity?.stop();
});

const reason = 'The relays move to another building';
const query = `query ($first: Int) { platformSettings { version
  settings { key category title description kind unit least most decimals appliedBy sensitive defaultValue value sensitiveValue
    followsDefault version changed changedBy { id } }
  history(first: $first) { totalCount nodes { version reason restores author { id } approver { id } requestId
    changes { key sensitive oldValue newValue } restoring { key oldValue newValue } } } } }`;

interface Settings {
  version: number;
  settings: Record<string, unknown>[];
  history: { totalCount: number; nodes: Record<string, unknown>[] };
}
const read = async (first?: number) => {
  const { data, errors } = await platform.as(ada.sessionId).run(query, { first });
  expect(errors).toBeUndefined();
  return (data as { platformSettings: Settings }).platformSettings;
};
const holds = async (key: string) => (await read()).settings.find((setting) => setting.key === key);
const versionNow = async () => (await read()).version;
const asks = async (values: Record<string, unknown>, who = ada) =>
  does(who, 'setConfig', {
    values: Object.entries(values).map(([key, value]) => ({ key, value })),
    expectedVersion: await versionNow(),
    reason,
  });
const change = async (values: Record<string, unknown>) => approve(grace, (await asks(values)).request.id);
const rows = async () => (await identity.sql('select * from platform.config_versions')).length;

describe('The settings of the platform', () => {
  test('are a closed list in order, each with what it takes, and follow their defaults', async () => {
    const { version, settings, history } = await read();
    expect(version).toBe(0);
    expect(settings.length).toBe(16);
    expect(new Set(settings.map(({ category }) => category))).toEqual(
      new Set(['BASIC', 'EMAIL_ROUTING', 'DELIVERABILITY', 'MONITORING']),
    );
    expect(settings.every(({ followsDefault, changed }) => followsDefault === true && changed === null)).toBe(true);
    expect(settings.find(({ key }) => key === 'alerts.failed-sign-ins')).toMatchObject({
      ...{
        kind: 'NUMBER',
        value: 5,
        defaultValue: 5,
        least: 1,
        most: 1000,
        unit: 'in 5 minutes',
        appliedBy: 'ROOKERY',
      },
    });
    expect(history.nodes).toMatchObject([{ version: 0, author: null, requestId: null, changes: [], restoring: [] }]);
  });

  test('are changed together as one version, by the approval of another super admin and at once', async () => {
    const wanted = { 'alerts.failed-sign-ins': 8, 'routing.outbound-relays': [' Relay9.PenguinMails.com '] };
    const { request } = await asks(wanted);
    expect(request).toMatchObject({ mutation: 'setConfig', state: 'PENDING' });
    expect(request.input.values).toMatchObject([
      { key: 'alerts.failed-sign-ins', title: 'Failed sign-ins', was: 5, value: 8 },
      { key: 'routing.outbound-relays', value: ['relay9.penguinmails.com'] },
    ]);
    expect((await approve(ada, request.id)).code).toBe('FORBIDDEN');
    expect(await versionNow()).toBe(0);
    const done = await approve(grace, request.id);
    expect(done.request.state).toBe('APPLIED');
    expect(await holds('alerts.failed-sign-ins')).toMatchObject({
      ...{ value: 8, followsDefault: false, version: 1, changedBy: { id: ada.staffId } },
    });
    const [now] = await identity.sql(`select platform.setting_number('alerts.failed-sign-ins')::int as n`);
    expect(now).toEqual({ n: 8 });
    expect((await read()).history.nodes[0]).toMatchObject({
      ...{ version: 1, reason, restores: null, author: { id: ada.staffId }, approver: { id: grace.staffId } },
      requestId: request.id,
      changes: [
        { key: 'routing.outbound-relays', oldValue: expect.any(Array), newValue: ['relay9.penguinmails.com'] },
        { key: 'alerts.failed-sign-ins', oldValue: 5, newValue: 8 },
      ],
      restoring: [],
    });
    expect(await identity.audited('config.changed')).toMatchObject([
      {
        ...{ actor_id: grace.staffId, resource_type: 'PlatformSettings', resource_id: '1', notes: reason },
        old_values: { version: 0, 'alerts.failed-sign-ins': 5 },
        new_values: { version: 1, 'alerts.failed-sign-ins': 8, requesterId: ada.staffId, approverIds: [grace.staffId] },
      },
    ]);
  });

  test('are brought back exactly as they were, as a version of its own; null is the default again', async () => {
    await change({ 'alerts.failed-sign-ins': 9, 'basic.sign-ups-open': false });
    const before = await read();
    await change({ 'alerts.failed-sign-ins': null, 'basic.answer-hours': 12 });
    expect(await holds('alerts.failed-sign-ins')).toMatchObject({ value: 5, followsDefault: true });
    const { version, history } = await read();
    const earlier = history.nodes.find((one) => one.version === before.version);
    expect(earlier?.restoring).toEqual([
      { key: 'basic.answer-hours', oldValue: 12, newValue: 24 },
      { key: 'alerts.failed-sign-ins', oldValue: 5, newValue: 9 },
    ]);
    const input = { version: before.version, expectedVersion: version, reason };
    const { request } = await does(ada, 'rollBackConfig', input);
    expect(request.input.values).toMatchObject([
      { key: 'basic.answer-hours', was: 12, value: 24 },
      { key: 'alerts.failed-sign-ins', was: 5, value: 9 },
    ]);
    await approve(grace, request.id);
    const after = await read();
    const values = ({ settings }: Settings) =>
      settings.map(({ key, value, followsDefault }) => [key, value, followsDefault]);
    expect(values(after)).toEqual(values(before));
    expect(after.history.nodes[0]).toMatchObject({ version: version + 1, restores: before.version });
    expect(await identity.audited('config.rolled_back')).toMatchObject([
      { new_values: { restores: before.version, 'basic.answer-hours': 24 }, resource_id: String(version + 1) },
    ]);
  });

  test('to the very beginning too', async () => {
    const { request } = await does(ada, 'rollBackConfig', { version: 0, expectedVersion: await versionNow(), reason });
    await approve(grace, request.id);
    expect((await read()).settings.every(({ followsDefault }) => followsDefault)).toBe(true);
  });

  test('say of what is sensitive that it changed, and never how', async () => {
    const secret = 'seed.7@inbox-check.example';
    const { request } = await asks({ 'deliverability.seed-addresses': [secret] });
    // An edit of the reason alone keeps what was asked.
    await does(ada, 'editRequest', { requestId: request.id, version: 1, reason: 'The seeds are known by now' });
    await approve(grace, request.id);
    const setting = await holds('deliverability.seed-addresses');
    expect(setting).toMatchObject({ value: null, sensitiveValue: [secret], followsDefault: false });
    expect((await read()).history.nodes[0]).toMatchObject({
      changes: [{ key: 'deliverability.seed-addresses', sensitive: true, oldValue: null, newValue: null }],
    });
    const trail = await identity.sql('select * from audit.admin_audit_log');
    expect(JSON.stringify(trail)).not.toContain(secret);
    expect(JSON.stringify(await requestNow(grace, request.id))).not.toContain(secret);
  });

  test('cost the same number of queries, however long the history is', async () => {
    const counted = (first: number) => statementsSent(platform.source, () => read(first));
    expect((await counted(50)).length).toBe((await counted(1)).length);
  });
});

describe('A change of settings is refused', () => {
  test.each([
    ['alerts.failed-sign-ins', 0, '“Failed sign-ins” takes a number from 1 to 1000, whole.'],
    ['alerts.failed-sign-ins', 2.5, '“Failed sign-ins” takes a number from 1 to 1000, whole.'],
    ['alerts.failed-sign-ins', '7', '“Failed sign-ins” takes a number from 1 to 1000, whole.'],
    [
      'deliverability.complaints-before-pause',
      0.123,
      '“Complaints before a pause” takes a number from 0.05 to 2, with 2 decimals at most.',
    ],
    ['basic.sign-ups-open', 'yes', '“Sign-ups open” is on or off.'],
    ['basic.support-address', 'nobody', '“Support address” takes an e-mail address.'],
    ['routing.return-path-domain', 'localhost', '“Return-path domain” takes a host name.'],
    ['routing.inbound-hosts', [], '“Inbound mail servers” takes 1 to 10 entries.'],
    ['routing.inbound-hosts', ['mx.example.com', '-x'], '“Inbound mail servers” takes host names: entry 2 is none.'],
    ['routing.inbound-hosts', ['mx.example.com', 'MX.example.com'], '“Inbound mail servers” names one of them twice.'],
    ['routing.inbound-hosts', [5], '“Inbound mail servers” takes a list of texts.'],
    ['alerts.failed-sign-ins', 5, '“Failed sign-ins” is so already.'],
  ])('for %s = %j', async (key, value, message) => {
    const answer = await asks({ [key]: value });
    expect(answer).toMatchObject({ code: 'BAD_USER_INPUT', message });
    expect(answer.extensions).toMatchObject({ field: 'values.0.value', key });
  });

  test('with all that is wrong named at once', async () => {
    const answer = await asks({ 'basic.sign-ups-open': false, 'basic.answer-hours': 0, 'no.such-thing': 1 });
    expect(answer.code).toBe('BAD_USER_INPUT');
    expect(answer.extensions.problems).toMatchObject([
      { field: 'values.1.value', key: 'basic.answer-hours' },
      { field: 'values.2.key', key: 'no.such-thing' },
    ]);
  });

  test('when another version was read, or holds by the time of the approval', async () => {
    const first = await asks({ 'basic.answer-hours': 30 });
    const second = await asks({ 'basic.answer-hours': 40 });
    await approve(grace, first.request.id);
    const late = await approve(grace, second.request.id);
    expect(late.code).toBe('CONFLICT');
    expect(await holds('basic.answer-hours')).toMatchObject({ value: 30 });
    expect((await requestNow(ada, second.request.id)).state).toBe('PENDING');
    const version = await versionNow();
    const values = [{ key: 'basic.answer-hours', value: 50 }];
    const stale = await does(ada, 'setConfig', { values, expectedVersion: version - 1, reason });
    expect(stale).toMatchObject({ code: 'CONFLICT', extensions: { currentVersion: version } });
    const nowhere = await does(ada, 'rollBackConfig', { version: version + 5, expectedVersion: version, reason });
    expect(nowhere).toMatchObject({ code: 'BAD_USER_INPUT', extensions: { field: 'version' } });
  });

  test('without a trace in the settings', async () => {
    const before = await rows();
    await asks({ 'basic.answer-hours': -1 });
    const { request } = await asks({ 'basic.answer-hours': 77 });
    await does(grace, 'rejectRequest', { requestId: request.id, reason: 'Not now' });
    expect((await approve(grace, request.id)).code).toBe('CONFLICT');
    expect(await rows()).toBe(before);
  });
});

describe('Who reads and changes them', () => {
  test.each(['admin', 'support', 'qa'])('%s does neither', async (role) => {
    const other = await staff(role, role === 'admin' ? { addOns: ['user_manager'] } : {});
    const { data, errors } = await platform.as(other.sessionId).run('{ platformSettings { version } }');
    expect([data, errors?.[0]?.extensions.code]).toEqual([{ platformSettings: null }, 'FORBIDDEN']);
    const values = [{ key: 'basic.answer-hours', value: 9 }];
    for (const [field, input] of [
      ['setConfig', { values, expectedVersion: 0, reason }],
      ['rollBackConfig', { version: 0, expectedVersion: 0, reason }],
      ['fileRequest', { mutation: 'setConfig', input: { values, expectedVersion: 0 }, reason }],
    ] as const)
      expect((await does(other, field, input)).code).toBe('FORBIDDEN');
  });

  test('no token and nobody does either', async () => {
    const { tokenId } = await aToken(identity.ownerUrl, { kind: 'partner', scopes: ['tenants:read'] });
    const ask = '{ platformSettings { version } }';
    expect((await platform.asToken(tokenId).run(ask)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await platform.as(null).run(ask)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('an approval by somebody who is no super admin any more counts for nothing', async () => {
    const linus = await aStaffMember(identity.ownerUrl, { role: 'super_admin' });
    const { request } = await asks({ 'basic.answer-hours': 33 });
    await approve(linus, request.id, { later: true });
    await identity.sql(
      `update identity.staff_members set role_id = (select id from identity.staff_roles where name = 'admin') where user_id = $1`,
      [linus.staffId],
    );
    expect((await does(ada, 'applyRequest', { requestId: request.id })).code).toBe('CONFLICT');
    expect(await holds('basic.answer-hours')).not.toMatchObject({ value: 33 });
  });

  test('no service writes the tables, and nobody at all writes a version again', async () => {
    for (const source of [platform.source, identity.source]) {
      for (const statement of [
        `update platform.system_config set value = '1'`,
        `insert into platform.config_changes (version, key, new_value) values (1, 'basic.answer-hours', '2')`,
        'delete from platform.config_versions',
        'select platform.settings_in_force()',
      ])
        await expect(source.query(statement)).rejects.toThrow(/permission denied/);
    }
    for (const statement of [
      `update platform.config_versions set reason = 'Another'`,
      `update platform.config_changes set new_value = '2'`,
      'delete from platform.config_changes',
      'truncate platform.config_changes, platform.config_versions cascade',
      `update platform.system_config set value = '2' where key = 'basic.answer-hours'`,
    ])
      await expect(identity.sql(statement)).rejects.toMatchObject({ code: 'RK403' });
    await expect(identity.source.query(`select platform.change_config_by_request(gen_random_uuid())`)).rejects.toThrow(
      /there is no such request/,
    );
  });

  test('row by row the database shows them to super admins alone', async () => {
    expect(await platform.source.query('select * from platform.system_config')).toEqual([]);
    expect(await platform.source.query('select * from platform.config_at(0)')).toEqual([]);
  });

  test('the mail platform reads what it applies, and nothing else', async () => {
    const [row] = await identity.sql<{ now: { version: number; settings: Record<string, unknown> } }>(
      'select platform.settings_in_force() as now',
    );
    expect(row?.now.version).toBe(await versionNow());
    expect(row?.now.settings).toMatchObject({ 'basic.sign-ups-open': true, 'routing.largest-message': 25 });
    expect(row?.now.settings).not.toHaveProperty('alerts.failed-sign-ins');
  });
});
