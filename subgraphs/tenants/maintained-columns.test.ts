import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../kit/testing/database.js';
import { asMaintenance } from '../kit/testing/maintenance.js';
import { Town } from './testing/town.js';

/** What the database keeps itself, whoever writes. */
let database: TestDatabase;
const town = new Town();
const acme = town.tenant();
const birch = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });
const ada = town.user(
  [acme],
  { email: 'Ada@acme.example', phone: '+49 (171) 39200-07', lastLoginIp: '198.51.100.200' },
  'OWNER',
);
const bob = town.user([acme, birch], { phone: null, lastLoginIp: '2001:db8:1:2:3::4' }, 'OWNER');
const shop = town.workspace(acme, 'Shop');

beforeAll(async () => {
  database = await freshDatabase();
  await town.build(database.ownerUrl);
});
afterAll(() => database?.drop());

const sql = <Row>(text: string, values: unknown[] = []) =>
  asMaintenance(database.ownerUrl, async (client) => (await client.query(text, values)).rows as Row[]);
const tenantOf = async ({ id }: { id: string }) =>
  (await sql('select owner_id, user_count, workspace_count from tenants.tenants where id = $1', [id]))[0];
const userOf = async ({ id }: { id: string }) =>
  (
    await sql('select tenant_ids, masked_email, masked_phone, masked_last_login_ip from tenants.users where id = $1', [
      id,
    ])
  )[0];

describe('A tenant', () => {
  test('counts its users and workspaces, and knows its first owner', async () => {
    expect(await tenantOf(acme)).toEqual({ owner_id: ada.id, user_count: 2, workspace_count: 1 });
    expect(await tenantOf(sandbox)).toEqual({ owner_id: null, user_count: 0, workspace_count: 0 });
  });

  test('counts again when somebody leaves, comes or changes their place', async () => {
    await sql('delete from tenants.tenant_users where tenant_id = $1 and user_id = $2', [acme.id, ada.id]);
    expect(await tenantOf(acme)).toMatchObject({ owner_id: bob.id, user_count: 1 });
    expect(await userOf(ada)).toMatchObject({ tenant_ids: [] });
    await sql(
      `insert into tenants.tenant_users (tenant_id, user_id, environment, role) values ($1, $2, 'PRODUCTION', 'MEMBER')`,
      [acme.id, ada.id],
    );
    expect(await tenantOf(acme)).toMatchObject({ owner_id: bob.id, user_count: 2 });
    await sql(`update tenants.tenant_users set tenant_id = $1 where tenant_id = $2 and user_id = $3`, [
      birch.id,
      acme.id,
      ada.id,
    ]);
    expect(await tenantOf(acme)).toMatchObject({ user_count: 1 });
    expect(await tenantOf(birch)).toMatchObject({ user_count: 2 });
    expect(await userOf(ada)).toMatchObject({ tenant_ids: [birch.id] });
  });

  test('does not count a workspace that is deleted', async () => {
    await sql('update tenants.companies set deleted = clock_timestamp() where id = $1', [shop.id]);
    expect(await tenantOf(acme)).toMatchObject({ workspace_count: 0 });
  });
});

describe('A user', () => {
  test('bears masked values: first letter and domain, two digits, the network', async () => {
    expect(await userOf(ada)).toMatchObject({
      masked_email: 'A•••@acme.example',
      masked_phone: '••• 07',
      masked_last_login_ip: '198.51.100.0/24',
    });
    expect(await userOf(bob)).toMatchObject({ masked_phone: null, masked_last_login_ip: '2001:db8:1::/48' });
  });

  test('bears new ones when the personal data changes, and none when it is erased', async () => {
    await sql(`update tenants.user_email_personal set email = 'zoe@new.example' where user_id = $1`, [ada.id]);
    expect(await userOf(ada)).toMatchObject({ masked_email: 'z•••@new.example' });
    for (const table of ['email', 'contact', 'login_ip']) {
      await sql(`delete from tenants.user_${table}_personal where user_id = $1`, [ada.id]);
    }
    expect(await userOf(ada)).toMatchObject({ masked_email: null, masked_phone: null, masked_last_login_ip: null });
  });

  test('has an address that nobody else has, however it is written', async () => {
    const again = sql(`update tenants.user_email_personal set email = upper(email) || 'x' where user_id = $1`, [
      bob.id,
    ]);
    await expect(again).resolves.toEqual([]);
    const [{ email } = { email: '' }] = await sql<{ email: string }>(
      'select email from tenants.user_email_personal where user_id = $1',
      [bob.id],
    );
    const taken = sql(
      `insert into tenants.user_email_personal (user_id, environment, email) values ($1, 'PRODUCTION', $2)`,
      [ada.id, email.toLowerCase()],
    );
    await expect(taken).rejects.toThrow(/unique/);
  });
});

test('Nothing of a production tenant can stand in the test world', async () => {
  const astray = sql(
    `insert into tenants.tenant_users (tenant_id, user_id, environment, role) values ($1, $2, 'TEST', 'MEMBER')`,
    [sandbox.id, ada.id],
  );
  await expect(astray).rejects.toThrow(/foreign key/);
});
