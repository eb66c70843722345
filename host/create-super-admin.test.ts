import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { createLogger } from '../subgraphs/kit/logger.js';
import { freshDatabase, type TestDatabase } from '../subgraphs/kit/testing/database.js';
import { inviteSuperAdmin } from './create-super-admin.js';

const logger = createLogger('test', 'silent');
let database: TestDatabase;
let owner: Client;
beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

describe('npm run create-super-admin', () => {
  test('gives a link to the console, a new one each time', async () => {
    const first = await inviteSuperAdmin(owner, 'ada@penguinmails.example', 'http://localhost:4000/', logger);
    const second = await inviteSuperAdmin(owner, 'ada@penguinmails.example', 'http://localhost:4000', logger);
    expect(first).toMatchObject({
      isNew: true,
      link: expect.stringMatching(/^http:\/\/localhost:4000\/invitation\/[\w-]{43}$/),
    });
    expect(second).toMatchObject({ isNew: false, staffId: first.staffId });
    expect(second.link).not.toBe(first.link);
  });

  test('records each time, and keeps neither address nor link in the trail', async () => {
    const { rows } = await owner.query(
      `select * from audit.admin_audit_log where action = 'account.super_admin_created'`,
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/@|invitation\//);
  });

  test.each(['', 'nobody', 'a b@c.example'])('refuses %p', async (email) => {
    await expect(inviteSuperAdmin(owner, email, 'http://localhost:4000', logger)).rejects.toThrow('e-mail address');
    expect((await owner.query('select 1 from identity.users')).rows).toHaveLength(1);
  });
});
