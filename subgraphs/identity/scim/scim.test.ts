import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { aStaffMember } from '../../../e2e/support/people.js';
import { codesOf } from '../../../e2e/support/sign-in.js';
import { newId } from '../../kit/ids.js';

const scimToken = 'the directory’s own token, of 40 characters';
const patchOp = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

let identity: IdentityUnderTest;
beforeAll(async () => {
  identity = await identityUnderTest({ scimToken });
});
afterAll(() => identity.stop());

// biome-ignore lint/suspicious/noExplicitAny: SCIM’s answers have many shapes, and a test knows what it asked for.
type Answer = { status: number; body: any };

async function scim(
  method: string,
  path: string,
  body?: unknown,
  authorization = `Bearer ${scimToken}`,
): Promise<Answer> {
  const answer = await identity.subgraph.edges['POST /scim/v2']!({
    body: body === undefined ? Buffer.alloc(0) : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    headers: { authorization },
    client: { ipAddress: '198.51.100.1', userAgent: 'Directory' },
    requestId: 'scim',
    original: { method, url: `/scim/v2${path}` },
  });
  return { status: answer.status, body: JSON.parse(JSON.stringify(answer.body)) };
}

const setActive = (active: boolean) => ({
  schemas: [patchOp],
  Operations: [{ op: 'replace', path: 'active', value: active }],
});
const statusOf = async (staffId: string) => {
  const [row] = await identity.sql<{ status: string }>('select status from identity.staff_members where user_id = $1', [
    staffId,
  ]);
  return row?.status;
};
const isRefused = async (sessionId: string) =>
  codesOf(await identity.as(sessionId).run('{ sessions { id } }')).includes('UNAUTHENTICATED');
const about = async (staffId: string, ...actions: string[]) =>
  (await identity.audited(...actions)).filter((event) => event.resource_id === staffId);

describe('reading', () => {
  test('finds a staff member by address, and tells what a directory knows anyway', async () => {
    const person = await aStaffMember(identity.ownerUrl, { role: 'support' });
    const filter = encodeURIComponent(`userName eq "${person.email}"`);
    const { status, body } = await scim('GET', `/Users?filter=${filter}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      totalResults: 1,
      Resources: [{ id: person.staffId, userName: person.email, active: true }],
    });
    const { body: one } = await scim('GET', `/Users/${person.staffId}`);
    expect(one).toMatchObject({ id: person.staffId, displayName: person.name, emails: [{ value: person.email }] });
    expect(Object.keys(one).sort()).toEqual(
      ['active', 'displayName', 'emails', 'id', 'meta', 'name', 'schemas', 'userName'].sort(),
    );
  });

  test('has pages, and describes itself', async () => {
    for (let i = 0; i < 3; i += 1) await aStaffMember(identity.ownerUrl, { role: 'support' });
    expect((await scim('GET', '/Users?startIndex=1&count=2')).body).toMatchObject({
      itemsPerPage: 2,
      Resources: [{}, {}],
    });
    expect((await scim('GET', '/ServiceProviderConfig')).body).toMatchObject({ patch: { supported: true } });
    expect((await scim('GET', '/ResourceTypes')).body.Resources).toMatchObject([{ name: 'User' }]);
    expect((await scim('GET', '/Schemas')).status).toBe(200);
  });

  test('finds nothing that is not there', async () => {
    for (const path of [`/Users/${newId('StaffMember')}`, '/Users/none', '/Groups', '/Users/a/b'])
      expect((await scim('GET', path)).status).toBe(404);
    expect((await scim('GET', `/Users?filter=${encodeURIComponent('userName zz 1')}`)).status).toBe(400);
  });
});

describe('suspending', () => {
  test.each([
    ['PATCH with a path', (id: string) => scim('PATCH', `/Users/${id}`, setActive(false)), 200],
    [
      'PATCH with a value',
      (id: string) =>
        scim('PATCH', `/Users/${id}`, {
          schemas: [patchOp],
          Operations: [{ op: 'Replace', value: { active: false } }],
        }),
      200,
    ],
    ['PUT', (id: string) => scim('PUT', `/Users/${id}`, { userName: 'whatever', active: false }), 200],
    ['DELETE', (id: string) => scim('DELETE', `/Users/${id}`), 204],
  ])('by %s acts at once, ends sessions, and is on record as Rookery’s', async (_name, suspend, expected) => {
    const person = await aStaffMember(identity.ownerUrl, { role: 'support' });
    expect(await isRefused(person.sessionId)).toBe(false);
    const { status, body } = await suspend(person.staffId);
    expect(status).toBe(expected);
    if (status === 200) expect(body).toMatchObject({ id: person.staffId, active: false, userName: person.email });
    expect(await isRefused(person.sessionId)).toBe(true);
    expect(await about(person.staffId, 'staff.suspended')).toMatchObject([
      {
        actor_kind: 'SYSTEM',
        old_values: { status: 'ACTIVE' },
        new_values: { status: 'SUSPENDED', sessionsEnded: 1, source: 'SCIM' },
      },
    ]);
  });

  test('twice is once', async () => {
    const person = await aStaffMember(identity.ownerUrl, { role: 'support' });
    await scim('PATCH', `/Users/${person.staffId}`, setActive(false));
    expect((await scim('PATCH', `/Users/${person.staffId}`, setActive(false))).status).toBeLessThan(300);
    expect((await scim('DELETE', `/Users/${person.staffId}`)).status).toBe(204);
    expect(await about(person.staffId, 'staff.suspended')).toHaveLength(1);
  });

  test('is refused for the last active super admin, on record', async () => {
    const last = await aStaffMember(identity.ownerUrl, { role: 'super_admin' });
    const { status, body } = await scim('PATCH', `/Users/${last.staffId}`, setActive(false));
    expect([status, body.detail]).toEqual([409, 'The last active super admin stays.']);
    expect(await statusOf(last.staffId)).toBe('ACTIVE');
    expect(await about(last.staffId, 'directory.suspension_refused')).toHaveLength(1);
  });
});

describe('what only people decide', () => {
  test('reactivation in the directory reinstates nobody, and is on record', async () => {
    const person = await aStaffMember(identity.ownerUrl, { role: 'support' });
    await scim('PATCH', `/Users/${person.staffId}`, setActive(false));
    const { body } = await scim('PATCH', `/Users/${person.staffId}`, setActive(true));
    expect(body).toMatchObject({ active: false });
    await scim('PUT', `/Users/${person.staffId}`, { userName: person.email, active: true });
    expect(await statusOf(person.staffId)).toBe('SUSPENDED');
    expect(await about(person.staffId, 'directory.reactivation_ignored')).toHaveLength(2);
  });

  test('nobody is created, renamed or given an address', async () => {
    const created = await scim('POST', '/Users', { userName: 'new@penguinmails.example', active: true });
    expect(created.status).toBe(403);
    const person = await aStaffMember(identity.ownerUrl, { role: 'support' });
    await scim('PUT', `/Users/${person.staffId}`, {
      userName: 'other@penguinmails.example',
      displayName: 'Other',
      active: true,
    });
    expect((await scim('GET', `/Users/${person.staffId}`)).body).toMatchObject({
      userName: person.email,
      displayName: person.name,
    });
  });
});

describe('the token', () => {
  test('is asked for, and wrong ones are on record', async () => {
    const person = await aStaffMember(identity.ownerUrl, { role: 'support' });
    for (const authorization of ['', 'Bearer wrong', `Basic ${scimToken}`, `Bearer ${scimToken}x`])
      expect((await scim('PATCH', `/Users/${person.staffId}`, setActive(false), authorization)).status).toBe(401);
    expect(await statusOf(person.staffId)).toBe('ACTIVE');
    expect(await identity.audited('directory.request_refused')).toHaveLength(4);
  });

  test('is refused in the shape that SCIM asks for, like all that is wrong', async () => {
    const person = await aStaffMember(identity.ownerUrl, { role: 'support' });
    for (const body of ['no JSON', '[]', {}, { schemas: [patchOp], Operations: [{ op: 'explode' }] }]) {
      const answer = await scim('PATCH', `/Users/${person.staffId}`, body);
      expect(answer.status).toBe(400);
      expect(answer.body.schemas).toEqual(['urn:ietf:params:scim:api:messages:2.0:Error']);
    }
  });

  test('opens nothing where none is configured', async () => {
    const without = await identityUnderTest();
    try {
      const answer = await without.subgraph.edges['POST /scim/v2']!({
        body: Buffer.alloc(0),
        headers: { authorization: 'Bearer ' },
        client: { ipAddress: null, userAgent: null },
        requestId: 'none',
        original: { method: 'GET', url: '/scim/v2/Users' },
      });
      expect(answer.status).toBe(404);
    } finally {
      await without.stop();
    }
  });
});
