import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf, type IdentityUnderTest, identityUnderTest } from '../../e2e/support/identity.js';
import { permissionIds, permissions } from '../../schema/permissions.js';
import { looksLikeApiToken } from '../../subgraphs/identity/tokens/token-format.js';
import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import { type DemoAccount, type DemoToken, seedAccounts } from './accounts.js';

let identity: IdentityUnderTest;
let accounts: DemoAccount[];
let tokens: DemoToken[];
const partnerTenants = [newId('Tenant'), newId('Tenant')];
const testPartnerTenants = [newId('Tenant'), newId('Tenant')];
beforeAll(async () => {
  identity = await identityUnderTest();
  const { ownerUrl, encryptionKey } = identity;
  ({ accounts, tokens } = await asMaintenance(ownerUrl, (client) =>
    seedAccounts(client, { seed: 1, encryptionKey, partnerTenants, testPartnerTenants }),
  ));
});
afterAll(() => identity.stop());

describe('the demo accounts', () => {
  test('are one for each role, and two of the tiers', () => {
    expect(accounts.map((account) => account.role)).toEqual([
      ...['super_admin', 'super_admin', 'admin', 'admin', 'support', 'support', 'qa', 'user_manager'],
    ]);
    expect(accounts.every(({ email }) => email.endsWith('@penguinmails.example'))).toBe(true);
  });

  test('can all sign in with password and code', async () => {
    for (const { email, password, totpSecret, staffId } of accounts) {
      const first = await identity
        .as(null)
        .run('mutation ($input: SignInInput!) { signIn(input: $input) { challenge } }', {
          input: { email, password, deviceName: 'Demo' },
        });
      const { challenge } = (first.data as { signIn: { challenge: string } }).signIn;
      const { data } = await identity
        .as(null)
        .run(
          'mutation ($input: VerifySecondFactorInput!) { verifySecondFactor(input: $input) { viewer { id } session { id } } }',
          {
            input: { challenge, code: await codeOf(totpSecret) },
          },
        );
      expect(data).toMatchObject({ verifySecondFactor: { viewer: { id: staffId } } });
    }
  });

  test('have secrets that nobody can work out from the seed, and ids that anybody can', async () => {
    const other = await identityUnderTest();
    try {
      const again = await asMaintenance(other.ownerUrl, (client) =>
        seedAccounts(client, { seed: 1, encryptionKey: other.encryptionKey, partnerTenants, testPartnerTenants }),
      );
      expect(again.accounts.map((account) => account.staffId)).toEqual(accounts.map((account) => account.staffId));
      for (const [i, account] of again.accounts.entries()) {
        expect(account.password).not.toBe(accounts[i]?.password);
        expect(account.totpSecret).not.toBe(accounts[i]?.totpSecret);
      }
    } finally {
      await other.stop();
    }
  });
});

describe('the demo tokens', () => {
  test('are partners with two tenants each, and an analyst with none', () => {
    expect(tokens.map(({ kind, tenants, token }) => [kind, tenants, token.slice(0, 8)])).toEqual([
      ['partner', partnerTenants, 'pm_live_'],
      ['partner', testPartnerTenants, 'pm_test_'],
      ['analyst', null, 'pm_live_'],
    ]);
    expect(tokens.every(({ token }) => looksLikeApiToken(token))).toBe(true);
  });

  test('carry all that their kind may have, and are let in', async () => {
    for (const { kind, token, scopes } of tokens) {
      expect(scopes).toEqual(permissionIds.filter((id) => permissions[id].grants[kind]));
      const [row] = await identity.sql<{ viewer: { tier: string; grants: object } }>(
        `select kit.authenticate_token(sha256(convert_to($1, 'UTF8')), null) as viewer`,
        [token],
      );
      expect(row?.viewer.tier).toBe(kind);
      expect(Object.keys(row?.viewer.grants ?? {}).sort()).toEqual([...scopes].sort());
    }
  });
});
