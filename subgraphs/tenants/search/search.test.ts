import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;
const people = {} as Record<'boss' | 'admin' | 'support' | 'qa', StaffForTest>;
let partner: string;
let analyst: string;

const town = new Town();
const acme = town.tenant({ name: 'Acme Rockets' });
const birch = town.tenant({ name: 'Birch & Sons' });
const sandbox = town.tenant({ name: 'Acme Sandbox', environment: 'TEST' });
const ada = town.user([acme], { name: 'Ada Lovelace', email: 'Ada.Lovelace@acme.example' }, 'OWNER');
const lovell = town.user([birch], { name: 'James Lovell', email: 'jim@birch.example' }, 'OWNER');
const quinn = town.user([birch], { name: 'Quinn Lovelace-Byrne', email: 'quinn@birch.example' });
const tester = town.user([sandbox], { name: 'Ada Tester', email: 'ada@sandbox.test' }, 'OWNER');
town.domain(acme, 'mail.acme.example');
town.domain(birch, 'mail.birch.example');

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin' });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [acme.id] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  const scopes = [
    'production-data:read',
    'tenants:read',
    'tenants:name',
    'users:read',
    'users:name',
    'user-email:read',
  ];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [birch.id] })).tokenId;
  analyst = (await aToken(ownerUrl, { kind: 'analyst', scopes })).tokenId;
  tenants = await startSubgraph(createTenants, { ownerUrl, service: 'tenants', entities: tenantsEntities });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

const query =
  'query($text: String!, $first: Int) { search(text: $text, first: $first) { user { id } tenant { id } match } }';
interface Answer {
  search: { user: { id: string } | null; tenant: { id: string } | null; match: string }[];
}
const names = new Map<string, string>([...town.users, ...town.tenants].map(({ id, name }) => [id, name]));
const staff = (who: keyof typeof people) => tenants.as(people[who].sessionId);

/** Names in the order that they come in, and what of them fits. */
async function hits(caller: ReturnType<SubgraphUnderTest['as']>, text: string): Promise<string[]> {
  const { search } = dataOf<Answer>(await caller.run(query, { text }));
  return search.map(({ user, tenant, match }) => `${names.get((user ?? tenant)?.id ?? '')} ${match}`);
}

describe('Search', () => {
  test('finds people and companies by the beginning of a name, of a surname, and by a part, the best first', async () => {
    expect(await hits(staff('support'), 'ada')).toEqual(['Ada Lovelace NAME']);
    expect(await hits(staff('support'), 'LOVE')).toEqual([
      'Ada Lovelace NAME',
      'James Lovell NAME',
      'Quinn Lovelace-Byrne NAME',
    ]);
    expect(await hits(staff('support'), 'acme')).toEqual(['Acme Rockets COMPANY']);
    expect(await hits(staff('support'), 'ocket')).toEqual(['Acme Rockets COMPANY']);
    expect(await hits(staff('support'), 'q')).toEqual(['Quinn Lovelace-Byrne NAME']);
  });

  test.each([
    ['Lovelcae', ['Ada Lovelace SIMILAR_NAME', 'Quinn Lovelace-Byrne SIMILAR_NAME']],
    ['ada lovelase', ['Ada Lovelace SIMILAR_NAME']],
    ['rokets', ['Acme Rockets SIMILAR_NAME']],
    ['jmaes', ['James Lovell SIMILAR_NAME']],
  ])('forgives the typing error in “%s”', async (text, wanted) => {
    expect((await hits(staff('support'), text)).sort()).toEqual(wanted);
  });

  test('finds by a whole id, whatever it is of', async () => {
    expect(await hits(staff('support'), ada.id.toUpperCase())).toEqual(['Ada Lovelace ID']);
    expect(await hits(staff('support'), birch.id)).toEqual(['Birch & Sons ID']);
    expect(await hits(staff('support'), sandbox.id)).toEqual([]);
  });

  test('takes what has a meaning in patterns as it is', async () => {
    for (const text of ['%', '_', '%%%', "' or true --", '\\', 'ada%', '☃']) {
      expect(await hits(staff('boss'), text)).toEqual([]);
    }
    expect(await hits(staff('boss'), '   ')).toEqual([]);
  });

  test('gives as many as are asked for, fifty at most', async () => {
    expect(dataOf<Answer>(await staff('boss').run(query, { text: 'a', first: 1 })).search).toHaveLength(1);
    const { errors } = await staff('boss').run(query, { text: 'a', first: 51 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
    const long = await staff('boss').run(query, { text: 'a'.repeat(255) });
    expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'text' });
  });

  test('knows a name that was changed and one that came later', async () => {
    await asMaintenance(database.ownerUrl, (client) =>
      client.query(`update tenants.tenants set name = 'Zephyrine Works' where id = $1`, [acme.id]),
    );
    expect(await hits(staff('support'), 'zephirine')).toEqual(['Acme Rockets SIMILAR_NAME']);
    await asMaintenance(database.ownerUrl, (client) =>
      client.query(`update tenants.tenants set name = 'Acme Rockets' where id = $1`, [acme.id]),
    );
  });
});

describe('What a search may match', () => {
  test('is a whole address for those who see it masked, also in a tenant that they have open', async () => {
    expect(await hits(staff('support'), 'ADA.lovelace@acme.example')).toEqual(['Ada Lovelace EMAIL']);
    expect(await hits(staff('support'), 'jim@birch.example')).toEqual(['James Lovell EMAIL']);
    for (const part of ['ada.lovelace@acme', 'ada.', 'jim@', '@birch.example', 'jim@birch.exampl']) {
      expect(await hits(staff('support'), part)).toEqual([]);
      expect(await hits(staff('admin'), part)).toEqual([]);
    }
  });

  test('is a part of it for those who read all of them', async () => {
    expect(await hits(staff('boss'), 'jim@b')).toEqual(['James Lovell EMAIL']);
  });

  test('is a whole domain, which the masked address shows; of sending domains those that may be read', async () => {
    expect((await hits(staff('support'), 'birch.example')).sort()).toEqual([
      'James Lovell DOMAIN',
      'Quinn Lovelace-Byrne DOMAIN',
    ]);
    expect(await hits(staff('support'), 'mail.acme.example')).toEqual(['Acme Rockets DOMAIN']);
    expect(await hits(staff('support'), 'mail.birch.example')).toEqual([]);
    expect(await hits(staff('boss'), 'mail.birch.example')).toEqual(['Birch & Sons DOMAIN']);
  });

  test('is the viewer’s own world', async () => {
    expect((await hits(staff('qa'), 'ada')).sort()).toEqual(['Ada Tester NAME']);
    expect((await hits(staff('boss'), 'ada')).sort()).toEqual(['Ada Lovelace NAME', 'Ada Tester NAME']);
    expect(await hits(staff('qa'), 'jim@birch.example')).toEqual([]);
    expect(await hits(staff('qa'), 'Lovelcae')).toEqual([]);
  });

  test('is a partner’s own tenants, and for an analyst nothing but ids', async () => {
    expect(await hits(tenants.asToken(partner), 'love')).toEqual(['James Lovell NAME', 'Quinn Lovelace-Byrne NAME']);
    expect(await hits(tenants.asToken(partner), 'ada.lovelace@acme.example')).toEqual([]);
    expect(await hits(tenants.asToken(analyst), 'love')).toEqual([]);
    expect(await hits(tenants.asToken(analyst), 'jim@birch.example')).toEqual([]);
    expect(await hits(tenants.asToken(analyst), ada.id)).toEqual(['Ada Lovelace ID']);
  });

  test('is nothing for nobody', async () => {
    expect(codeOf(await tenants.as(null).run(query, { text: 'ada' }))).toBe('UNAUTHENTICATED');
  });
});

describe('The record of a search', () => {
  const recordsOf = ({ staffId }: StaffForTest) =>
    asMaintenance(database.ownerUrl, async (client) => {
      const { rows } = await client.query<{ resource_type: string; new_values: Record<string, unknown> }>(
        `select resource_type, new_values from audit.admin_audit_log
         where admin_user_id = $1 and action = 'customers.searched' order by creation_time, event_id`,
        [staffId],
      );
      return rows;
    });

  test('says who searched for what kind of thing, and nowhere what for', async () => {
    const agent = await aStaffMember(database.ownerUrl, { role: 'support' });
    for (const text of ['jim@birch.example', 'JIM@birch.example', 'lovelcae']) {
      await tenants.as(agent.sessionId).run(query, { text });
    }
    const records = await recordsOf(agent);
    expect(records).toMatchObject([
      { resource_type: 'Customer', new_values: { kind: 'EMAIL', length: 17, found: 1 } },
      { new_values: { kind: 'EMAIL', length: 17, found: 1 } },
      { new_values: { kind: 'NAME', length: 8, found: 2 } },
    ]);
    expect(JSON.stringify(records)).not.toMatch(/jim|lovel/i);
    const marks = records.map(({ new_values }) => new_values.mark);
    expect(marks[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(marks[1]).toBe(marks[0]);
    expect(marks[2]).not.toBe(marks[0]);
  });

  test('is made for the directory’s search as well, once for all its pages', async () => {
    const agent = await aStaffMember(database.ownerUrl, { role: 'support' });
    const list = 'query($after: String) { users(search: "love", first: 1, after: $after) { pageInfo { endCursor } } }';
    const first = dataOf<{ users: { pageInfo: { endCursor: string } } }>(await tenants.as(agent.sessionId).run(list));
    await tenants.as(agent.sessionId).run(list, { after: first.users.pageInfo.endCursor });
    await tenants.as(agent.sessionId).run('{ users(first: 1) { nodes { id } } }');
    expect(await recordsOf(agent)).toMatchObject([{ resource_type: 'User', new_values: { kind: 'NAME', length: 4 } }]);
  });

  test('is needed: without it there is no answer', async () => {
    const client = new (await import('pg')).default.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query('alter table audit.admin_audit_log add constraint shut_for_now check (false) not valid');
    const answer = await staff('boss').run(query, { text: 'ada' });
    await client.query('alter table audit.admin_audit_log drop constraint shut_for_now');
    await client.end();
    expect(answer.data?.search ?? null).toBeNull();
    expect(codeOf(answer)).toBe('INTERNAL');
  });
});

test('the functions give no more than the policies, whoever calls them', async () => {
  const { asViewer } = await import('../../kit/transaction.js');
  const client = { ipAddress: null, userAgent: null };
  const entry = { kind: 'STAFF', subject: people.qa.sessionId, client, requestId: 'test', readOnly: true } as const;
  const found = await asViewer(tenants.source, entry, (tx) =>
    tx.query<{ id: string }>(
      `select id from tenants.search_users('a', 50) union all select id from tenants.search_tenants('a', 50)`,
    ),
  );
  expect(found.map(({ id }) => id).sort()).toEqual([tester.id, sandbox.id].sort());
  await expect(asViewer(tenants.source, entry, (tx) => tx.query('select * from tenants.name_words'))).rejects.toThrow(
    /denied/,
  );
  await expect(
    asViewer(tenants.source, entry, (tx) => tx.query('select * from tenants.search_secret')),
  ).rejects.toThrow(/denied/);
  expect([lovell, quinn].map(({ id }) => id)).not.toContain(found[0]?.id);
});
