import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSubgraph } from '../host/subgraphs.js';
import { systemClock } from '../subgraphs/kit/clock.js';
import { serveSubgraph } from '../subgraphs/kit/http-server.js';
import { createLogger } from '../subgraphs/kit/logger.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aRookery, type Caller, codesByField, type RunningRookery } from './support/rookery.js';

/** The first floor as its users meet it: one operation over four services, and what each of them sees of it. */
let rookery: RunningRookery;

beforeAll(async () => {
  rookery = await aRookery();
}, 60_000);

afterAll(() => rookery?.stop());

const list = `{ tenants(first: 20) { nodes { id name status owner { id name email maskedEmail } subscription { status plan { name } } } } }`;

interface TenantNode {
  id: string;
  name: string;
  owner: { id: string; email: string | null; maskedEmail: string } | null;
}
const nodesOf = async (caller: Caller) => {
  const answer = await caller.run(list);
  return { answer, nodes: answer.data.tenants.nodes as TenantNode[] };
};

describe('a support agent', () => {
  test('sees names, statuses, plans and masked addresses, and is told how to see the rest', async () => {
    const { answer, nodes } = await nodesOf(await rookery.staff({ role: 'support' }));
    expect(nodes).toHaveLength(16);
    expect(
      nodes.every((node) => node.name && node.owner?.maskedEmail.includes('•••@') && node.owner.email === null),
    ).toBe(true);
    expect(answer.errors).toEqual([
      expect.objectContaining({
        path: ['tenants', 'nodes', 0, 'owner', 'email'],
        extensions: expect.objectContaining({
          code: 'TENANT_NOT_OPEN',
          field: 'User.email',
          count: 16,
          requiredScopes: [['user-email:read']],
        }),
      }),
    ]);
  });

  test('opens a tenant and sees its owner’s address, and no other', async () => {
    const support = await rookery.staff({ role: 'support' });
    const [wanted] = (await nodesOf(support)).nodes;
    const opened = await support.run(
      'mutation ($id: ID!) { openTenant(input: { tenantId: $id, reason: "The owner cannot sign in" }) { openUntil case { reference } tenant { owner { email } } } }',
      { id: wanted?.id },
    );
    expect(opened.errors).toBeUndefined();
    expect(opened.data.openTenant.tenant.owner.email).toContain('@');
    const { nodes } = await nodesOf(support);
    expect(nodes.filter((node) => node.owner?.email).map((node) => node.id)).toEqual([wanted?.id]);
    await support.run('mutation ($id: ID!) { closeTenant(input: { tenantId: $id }) { tenant { id } } }', {
      id: wanted?.id,
    });
    expect((await nodesOf(support)).nodes.filter((node) => node.owner?.email)).toEqual([]);
  });

  test('fills a tenant’s page with one operation', async () => {
    const id = rookery.world.tenants.production[0] as string;
    const support = await rookery.staff({ role: 'support', opened: [id] });
    const { data, errors } = await support.run(
      `query ($id: ID!) { tenant(id: $id) { name users(first: 5) { nodes { name email } } subscription { status plan { name } }
         invoices(first: 5) { nodes { number total { amount currency } } } auditEvents(first: 5) { nodes { action actor { name } } } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data.tenant).toMatchObject({
      name: expect.any(String),
      subscription: { plan: { name: expect.any(String) } },
    });
    expect(data.tenant.users.nodes.length).toBeGreaterThan(0);
  });
});

test('QA sees test tenants, and a production tenant is not there', async () => {
  const qa = await rookery.staff({ role: 'qa' });
  const { data } = await qa.run('{ tenants(first: 100) { nodes { id environment } } }');
  const nodes = data.tenants.nodes as { id: string; environment: string }[];
  expect(nodes.map((node) => node.id).sort()).toEqual([...rookery.world.tenants.test].sort());
  const answer = await qa.run('query ($id: ID!) { tenant(id: $id) { id } node(id: $id) { id } }', {
    id: rookery.world.tenants.production[0],
  });
  expect(answer.data).toEqual({ tenant: null, node: null });
  expect(answer.errors?.map((error) => error.extensions.code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
});

test('without a session everything is UNAUTHENTICATED', async () => {
  expect(codesByField(await rookery.nobody.run(list))).toEqual({ tenants: 'UNAUTHENTICATED' });
});

test('a row taken from a role is gone with the next answer', async () => {
  const support = await rookery.staff({ role: 'support' });
  const plans = () => support.run('{ plans { name } }');
  expect((await plans()).errors).toBeUndefined();
  await asMaintenance(rookery.ownerUrl, (client) =>
    client.query(`delete from identity.staff_role_permissions where role_id = (select id from identity.staff_roles where name = 'support')
      and permission_id = (select id from identity.permissions where name = 'plans:read')`),
  );
  expect(codesByField(await plans())).toEqual({ 'Query.plans': 'FORBIDDEN' });
});

test('a service answers nobody but the gateway', async () => {
  const logger = () => createLogger('billing', 'silent');
  const host = {
    databaseUrl: rookery.ownerUrl,
    keys: rookery.keys,
    clock: systemClock,
    logger,
    session: { idleMinutes: 30, hours: 12 },
    probes: [],
    poolSize: 2,
  };
  const subgraph = await startSubgraph('billing', host);
  const app = serveSubgraph(subgraph);
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const ask = (headers: Record<string, string>) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ plans { name } }' }),
    });
  expect((await ask({})).status).toBe(401);
  const forged = (await (await ask({ authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' })).json()) as {
    errors: { extensions: unknown }[];
  };
  expect(forged.errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  await app.close();
  await subgraph.close();
});

describe('introspection', () => {
  const fields = `{ __type(name: "User") { fields { name } } __schema { queryType { fields { name } } mutationType { fields { name } } } }`;
  const namesOf = (list: { name: string }[] | undefined) => (list ?? []).map((one) => one.name);

  test('shows each viewer what the viewer may see', async () => {
    const support = (await (await rookery.staff({ role: 'support' })).run(fields)).data;
    expect(namesOf(support.__type.fields)).toContain('maskedPhone');
    expect(namesOf(support.__type.fields)).not.toContain('phone');
    expect(namesOf(support.__schema.mutationType.fields)).not.toContain('suspendStaffMember');
    const superAdmin = (await (await rookery.staff({ role: 'super_admin' })).run(fields)).data;
    expect(namesOf(superAdmin.__type.fields)).toContain('phone');
    expect(namesOf(superAdmin.__schema.mutationType.fields)).toContain('suspendStaffMember');
  });

  test('shows nobody the ways in', async () => {
    const { data } = await rookery.nobody.run(fields);
    expect(data.__type).toBeNull();
    expect(namesOf(data.__schema.queryType.fields).sort()).toEqual(['node', 'signInOptions', 'viewer']);
  });
});

test('an error names neither a service nor its database', async () => {
  const admin = await rookery.staff({ role: 'admin' });
  const { errors } = await admin.run('{ tenants(first: 5, after: "nonsense") { nodes { id } } }');
  expect(errors?.[0]).toEqual({
    message: expect.any(String),
    path: ['tenants'],
    extensions: { code: 'BAD_USER_INPUT', field: 'after', requestId: expect.any(String) },
  });
});
