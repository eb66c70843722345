import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { openTenantFor, type StaffForTest } from '../../../e2e/support/people.js';
import { newId } from '../../kit/ids.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { hashOfToken } from '../access/secret-token.js';
import { looksLikeApiToken } from './token-format.js';

let identity: IdentityUnderTest;
const { run, does, staff, approve, trailOf, growOld } = askingIn(() => identity);
let ada: StaffForTest;
let grace: StaffForTest;
const tenantId = newId('Tenant');

beforeAll(async () => {
  identity = await identityUnderTest();
  ada = await staff('super_admin');
  grace = await staff('super_admin');
  await asMaintenance(identity.ownerUrl, (client) =>
    client.query(
      `insert into tenants.tenants (id, name, status, environment) values ($1, 'Acme', 'ACTIVE', 'PRODUCTION')`,
      [tenantId],
    ),
  );
});
afterAll(() => identity.stop());

const wish = {
  kind: 'partner',
  name: 'Acme reports',
  scopes: ['tenants:read', 'tokens:read', 'tokens:revoke'],
  tenantIds: [tenantId],
  days: 30,
  reason: 'Their dashboard',
};
const collect = (who: StaffForTest, requestId: string) =>
  does(who, 'applyRequest', { requestId }, 'request { state } issuedToken');
const idOf = async (token: string) =>
  (
    await identity.sql<{ id: string }>('select id from identity.api_tokens where token_hash = $1', [hashOfToken(token)])
  )[0]?.id ?? '';

describe('an API token', () => {
  test('is approved by another, handed once to whoever asked, and kept as a hash', async () => {
    const { request } = await does(ada, 'requestToken', wish);
    expect(request).toMatchObject({ kind: 'TOKEN', state: 'PENDING' });
    expect((await collect(ada, request.id)).code).toBe('CONFLICT');
    expect((await approve(ada, request.id)).code).toBe('FORBIDDEN');
    expect((await approve(grace, request.id)).request).toMatchObject({ state: 'APPROVED' });
    expect((await collect(grace, request.id)).code).toBe('NOT_FOUND');
    const { payload } = await collect(ada, request.id);
    expect(looksLikeApiToken(payload.issuedToken)).toBe(true);
    expect((await collect(ada, request.id)).code).toBe('CONFLICT');
    const id = await idOf(payload.issuedToken);
    const own = await identity.asToken(id).run('{ viewer { scopes openTenants { id } } tokens { id name } }');
    expect(own.data).toEqual({
      viewer: { scopes: [...wish.scopes].sort(), openTenants: [{ id: tenantId }] },
      tokens: [{ id, name: wish.name }],
    });
    expect(await trailOf(id)).toMatchObject([
      {
        action: 'token.issued',
        new_values: { scopes: [...wish.scopes].sort(), requesterId: ada.staffId, approverIds: [grace.staffId] },
        notes: 'Their dashboard',
      },
    ]);
    expect(JSON.stringify(await identity.sql('select * from audit.admin_audit_log'))).not.toContain(
      payload.issuedToken,
    );
    const { data } = await run(ada, '{ tokens { id requester { id } approver { id } } }');
    expect(data.tokens).toContainEqual({ id, requester: { id: ada.staffId }, approver: { id: grace.staffId } });
  });

  test('names nothing beyond its kind, and a partner’s names its tenants', async () => {
    expect((await does(ada, 'requestToken', { ...wish, scopes: ['staff:suspend'] })).extensions).toMatchObject({
      field: 'input.scopes',
    });
    expect((await does(ada, 'requestToken', { ...wish, tenantIds: null })).extensions).toMatchObject({
      field: 'input.tenantIds',
    });
    expect((await does(ada, 'requestToken', { ...wish, days: 366 })).extensions).toMatchObject({ field: 'input.days' });
    expect((await does(ada, 'requestToken', { ...wish, allowedAddresses: ['everywhere'] })).code).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('of an admin is for tenants that they have open', async () => {
    const boss = await staff('admin');
    expect((await does(boss, 'requestToken', wish)).code).toBe('TENANT_NOT_OPEN');
    await openTenantFor(identity.ownerUrl, boss.staffId, tenantId);
    const { request } = await does(boss, 'requestToken', { ...wish, name: 'Of the admin' });
    await approve(grace, request.id);
    const { payload } = await collect(boss, request.id);
    expect((await run(boss, '{ tokens { name } }')).data.tokens).toEqual([{ name: 'Of the admin' }]);
    const id = await idOf(payload.issuedToken);
    const rotated = await does(boss, 'rotateToken', { tokenId: id, reason: 'Quarterly' }, 'token { id } issuedToken');
    expect(await idOf(payload.issuedToken)).toBe('');
    expect(await idOf(rotated.payload.issuedToken)).toBe(id);
    await growOld(boss);
    expect((await does(boss, 'rotateToken', { tokenId: id, reason: 'x' }, 'token { id }')).code).toBe(
      'REAUTHENTICATION_REQUIRED',
    );
    expect(
      (await does(boss, 'revokeToken', { tokenId: id, reason: 'Done' }, 'token { revoked }')).payload.token.revoked,
    ).toMatch(/Z$/);
    expect((await identity.asToken(id).run('{ viewer { kind } }')).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await does(boss, 'revokeToken', { tokenId: id, reason: 'Done' }, 'token { id }')).code).toBe('CONFLICT');
    expect((await trailOf(id)).map(({ action }) => action)).toEqual(['token.issued', 'token.rotated', 'token.revoked']);
  });

  test('of another is not an admin’s to see, rotate or revoke; its own a token revokes itself', async () => {
    const { request } = await does(ada, 'requestToken', { ...wish, name: 'Another' });
    await approve(grace, request.id);
    const id = await idOf((await collect(ada, request.id)).payload.issuedToken);
    const boss = await staff('admin');
    for (const name of ['rotateToken', 'revokeToken']) {
      expect((await does(boss, name, { tokenId: id, reason: 'x' }, 'token { id }')).code).toBe('NOT_FOUND');
    }
    expect((await does(await staff('support'), 'revokeToken', { tokenId: id, reason: 'x' }, 'token { id }')).code).toBe(
      'FORBIDDEN',
    );
    const { errors } = await identity
      .asToken(id)
      .run('mutation { revokeToken(input: { reason: "Leaked" }) { token { id } } }');
    expect(errors).toBeUndefined();
    expect((await identity.asToken(id).run('{ viewer { kind } }')).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});
