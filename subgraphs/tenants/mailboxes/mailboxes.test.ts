import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codesOf, dataOf, statementsOf } from '../testing/answers.js';
import { aMailbox } from '../testing/sending.js';
import { Town } from '../testing/town.js';

/** The accounts that tenants send from: read inside an opened tenant, their addresses behind a permission of their own. */
let database: TestDatabase;
let tenants: SubgraphUnderTest;
const people = {} as Record<'boss' | 'admin' | 'support' | 'qa', StaffForTest>;
let partner: string;
let partnerWithoutAddresses: string;
let analyst: string;

const town = new Town();
const open = town.tenant();
const shut = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });
const weak = aMailbox(town, open, { healthScore: 20, provider: 'SMTP', status: 'DISCONNECTED' });
const fine = aMailbox(town, open, { healthScore: 95, warmupStatus: 'WARMING', dailyCount: 40 });
const middling = aMailbox(town, open, { healthScore: 60, provider: 'MICROSOFT', email: 'Jo.Doe@acme.example' });
aMailbox(town, shut);
aMailbox(town, sandbox, { email: 'robot@sandbox.test' });

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [open.id] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [open.id] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  const scopes = ['production-data:read', 'tenants:read', 'mailboxes:read'];
  const tenantIds = [open.id];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes: [...scopes, 'mailbox-address:read'], tenantIds }))
    .tokenId;
  partnerWithoutAddresses = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds })).tokenId;
  analyst = (await aToken(ownerUrl, { kind: 'analyst', scopes })).tokenId;
  tenants = await startSubgraph(createTenants, { ownerUrl, service: 'tenants', entities: tenantsEntities });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

const listed = `query($id: ID!, $filter: MailboxFilter, $sort: MailboxSort, $first: Int, $after: String) { tenant(id: $id) {
  mailboxes(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id email maskedEmail healthScore } totalCount pageInfo { endCursor hasNextPage } } } }`;
interface Listed {
  tenant: {
    mailboxes: {
      nodes: { id: string; email: string; maskedEmail: string; healthScore: number }[];
      totalCount: number;
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  };
}
const asked = (caller: ReturnType<SubgraphUnderTest['as']>, variables: Record<string, unknown> = {}) =>
  caller.run(listed, { id: open.id, ...variables });
const idsOf = async (variables: Record<string, unknown>) =>
  dataOf<Listed>(await asked(tenants.as(people.boss.sessionId), variables)).tenant.mailboxes.nodes.map(({ id }) => id);

describe('A tenant’s mailboxes', () => {
  test.each(['admin', 'support'] as const)('are %s’s with their addresses where the tenant is open', async (who) => {
    const { mailboxes } = dataOf<Listed>(await asked(tenants.as(people[who].sessionId))).tenant;
    expect(mailboxes.totalCount).toBe(3);
    expect(mailboxes.nodes.map(({ id }) => id)).toEqual([weak.id, middling.id, fine.id]);
    expect(mailboxes.nodes[1]).toMatchObject({ email: 'Jo.Doe@acme.example', maskedEmail: 'J•••@acme.example' });
  });

  test.each(['admin', 'support'] as const)('are not %s’s where it is not', async (who) => {
    const answer = await asked(tenants.as(people[who].sessionId), { id: shut.id });
    expect(codesOf(answer)).toEqual(['tenant.mailboxes TENANT_NOT_OPEN']);
  });

  test('are not there for quality assurance in production, and are in the test world', async () => {
    expect(codesOf(await asked(tenants.as(people.qa.sessionId)))).toEqual(['tenant NOT_FOUND']);
    const { mailboxes } = dataOf<Listed>(await asked(tenants.as(people.qa.sessionId), { id: sandbox.id })).tenant;
    expect(mailboxes.nodes).toMatchObject([{ email: 'robot@sandbox.test', maskedEmail: 'r•••@sandbox.test' }]);
  });

  test('show a partner addresses only with the scope for them, and never masked ones', async () => {
    const withScope = await asked(tenants.asToken(partner));
    expect(withScope.data).toMatchObject({ tenant: { mailboxes: { nodes: [{ maskedEmail: null }, {}, {}] } } });
    expect((withScope.data as unknown as Listed).tenant.mailboxes.nodes[1]?.email).toBe('Jo.Doe@acme.example');
    const without = await asked(tenants.asToken(partnerWithoutAddresses));
    const nodes = (without.data as unknown as Listed).tenant.mailboxes.nodes;
    expect(nodes.map(({ email }) => email)).toEqual([null, null, null]);
  });

  test('are no analyst’s', async () => {
    expect(codesOf(await asked(tenants.asToken(analyst)))).toEqual(['tenant.mailboxes FORBIDDEN']);
  });

  test('lose the mask with the address', async () => {
    const gone = aMailbox(new Town(), open, { email: 'gone@acme.example' });
    await asMaintenance(database.ownerUrl, async (client) => {
      await client.query(
        `insert into tenants.mailboxes (id, tenant_id, environment, provider, status, warmup_status, health_score)
         values ($1, $2, 'PRODUCTION', 'SMTP', 'PAUSED', 'PAUSED', 99)`,
        [gone.id, open.id],
      );
      const masked = async () =>
        (await client.query('select masked_email from tenants.mailboxes where id = $1', [gone.id])).rows[0]
          .masked_email;
      await client.query('insert into tenants.mailbox_email_personal values ($1, $2, $3, $4)', [
        gone.id,
        open.id,
        'PRODUCTION',
        gone.email,
      ]);
      expect(await masked()).toBe('g•••@acme.example');
      await client.query('delete from tenants.mailbox_email_personal where mailbox_id = $1', [gone.id]);
      expect(await masked()).toBeNull();
      await client.query('delete from tenants.mailboxes where id = $1', [gone.id]);
    });
  });
});

describe('A page of mailboxes', () => {
  test.each([
    [{ status: ['DISCONNECTED'] }, [weak.id]],
    [{ warmupStatus: ['WARMING'] }, [fine.id]],
    [{ provider: ['MICROSOFT', 'SMTP'] }, [weak.id, middling.id]],
    [{ healthBelow: 60 }, [weak.id]],
    [{ status: ['PAUSED'] }, []],
  ])('holds what matches %j', async (filter, ids) => {
    expect(await idsOf({ filter })).toEqual(ids);
  });

  test.each([
    [{ field: 'HEALTH_SCORE', direction: 'DESC' }, [fine.id, middling.id, weak.id]],
    [{ field: 'DAILY_COUNT', direction: 'DESC' }, [fine.id, middling.id, weak.id]],
    [{ field: 'CREATED', direction: 'ASC' }, [weak.id, fine.id, middling.id]],
    [{ field: 'STATUS', direction: 'DESC' }, [weak.id, middling.id, fine.id].sort((a) => (a === weak.id ? -1 : 1))],
  ])('stands in the order %j', async (sort, ids) => {
    const found = await idsOf({ sort });
    if (sort.field === 'STATUS') expect(found[0]).toBe(ids[0]);
    else expect(found).toEqual(ids);
  });

  test('follows the one before it', async () => {
    const boss = tenants.as(people.boss.sessionId);
    const first = dataOf<Listed>(await asked(boss, { first: 2 })).tenant.mailboxes;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = dataOf<Listed>(await asked(boss, { first: 2, after: first.pageInfo.endCursor })).tenant.mailboxes;
    expect(second.nodes.map(({ id }) => id)).toEqual([fine.id]);
  });

  test.each([0, 101])('refuses %d as a limit of health', async (healthBelow) => {
    const answer = await asked(tenants.as(people.boss.sessionId), { filter: { healthBelow } });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.healthBelow' });
  });

  test('costs as many statements for three tenants as for one', async () => {
    const query = `query($first: Int) { tenants(first: $first) { nodes { mailboxes(first: 5) { nodes { email } }
      campaigns(first: 5) { nodes { name } } } } }`;
    const counted = (first: number) =>
      statementsOf(tenants.source, () => tenants.as(people.boss.sessionId).run(query, { first }));
    expect((await counted(3)).length).toBe((await counted(1)).length);
  });
});
