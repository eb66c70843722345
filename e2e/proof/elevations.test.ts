import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import { aSession } from '../support/people.js';
import { callerAt, codesByField, type GraphQLAnswer } from '../support/rookery.js';
import { aSetting, type Setting } from './setting.js';

/** What a grant under a condition opens, and when: by the database's clock, and never beyond a ceiling. */
let setting: Setting;
let people: { staffId: string; run: (query: string) => Promise<GraphQLAnswer> };

beforeAll(async () => {
  setting = await aSetting();
  const { rookery, places } = setting;
  await conditionalRole('proof_on_call', ['user-phone:read', 'stripe-ids:read']);
  const { staffId } = await rookery.staff({
    role: 'support',
    addOns: ['proof_on_call'],
    opened: [places.tenants.open],
  });
  const { cookie } = await aSession(rookery.ownerUrl, staffId);
  people = { staffId, run: callerAt(rookery.url, { cookie }).run };
}, 60_000);

afterAll(() => setting?.stop());

/** An add-on whose permissions count only while they are lent. */
async function conditionalRole(name: string, permissions: string[]): Promise<void> {
  await asMaintenance(setting.rookery.ownerUrl, async (client) => {
    const id = newId('Role');
    await client.query('insert into identity.staff_roles (id, name) values ($1, $2)', [id, name]);
    await client.query(
      `insert into identity.staff_role_permissions (role_id, permission_id, reach, needs)
       select $1, id, 'OPENED', 'ELEVATION' from identity.permissions where name = any ($2)`,
      [id, permissions],
    );
  });
}

async function lend(permissions: string[], minutes: number): Promise<string> {
  const id = newId('Elevation');
  await asMaintenance(setting.rookery.ownerUrl, (client) =>
    client.query(
      `insert into identity.elevations (id, user_id, permissions, reason, granted, expires)
       values ($1, $2, $3, 'For the proof', clock_timestamp() - interval '1 hour', clock_timestamp() + $4 * interval '1 minute')`,
      [id, people.staffId, permissions, minutes],
    ),
  );
  return id;
}

const expire = (id: string) =>
  asMaintenance(setting.rookery.ownerUrl, (client) =>
    client.query(`update identity.elevations set expires = clock_timestamp() - interval '1 second' where id = $1`, [
      id,
    ]),
  );

const phonesIn = (tenantId: string) =>
  people.run(`{ tenant(id: "${tenantId}") { users(first: 5) { nodes { id phone } } } }`);
const phone = 'User.phone';

test('what needs an elevation is denied without one, and says that an elevation can give it', async () => {
  const answer = await phonesIn(setting.places.tenants.open);
  expect(codesByField(answer)).toEqual({ [phone]: 'FORBIDDEN' });
  expect(answer.errors?.[0]?.extensions).toMatchObject({ canBeGivenBy: 'elevation', missing: ['user-phone:read'] });
});

test('it is answered while an elevation is in force, in opened tenants, and denied again when it has run out', async () => {
  const elevation = await lend(['user-phone:read'], 15);
  const open = await phonesIn(setting.places.tenants.open);
  expect(open.errors).toBeUndefined();
  expect(open.data.tenant.users.nodes.map((user: { phone: string | null }) => user.phone)).toContainEqual(
    expect.stringMatching(/^\+?\d/),
  );
  expect(codesByField(await phonesIn(setting.places.tenants.shut))).toEqual({ [phone]: 'TENANT_NOT_OPEN' });
  await expire(elevation);
  expect(codesByField(await phonesIn(setting.places.tenants.open))).toEqual({ [phone]: 'FORBIDDEN' });
});

test('an elevation of something else opens nothing', async () => {
  const elevation = await lend(['usage:read'], 15);
  expect(codesByField(await phonesIn(setting.places.tenants.open))).toEqual({ [phone]: 'FORBIDDEN' });
  await expire(elevation);
});

test('a ceiling holds against role and elevation together', async () => {
  const elevation = await lend(['stripe-ids:read'], 15);
  const answer = await people.run(`{ tenant(id: "${setting.places.tenants.open}") { subscription { stripeId } } }`);
  expect(answer.data.tenant.subscription.stripeId).toBeNull();
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', canBeGivenBy: 'nobody' });
  await expire(elevation);
});
