import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aConsole, type ConsoleForTest, giveCode, givePassword, heading, settled } from './support/console.js';
import type { AccountForTest } from './support/people.js';

let them: ConsoleForTest;

beforeAll(async () => {
  them = await aConsole({ named: true });
}, 120_000);

afterEach(() => them.closePages());

afterAll(() => them?.stop());

/** A device that keeps passkeys and knows its owner: Chromium's own, in software. */
async function withAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Password and second factor are not fresh any more; what the person has is older still. */
const growOld = ({ staffId }: AccountForTest) =>
  asMaintenance(them.rookery.ownerUrl, async (client) => {
    await client.query(`update identity.staff_role_permissions set created = created - interval '1 day'`);
    await client.query(
      `update identity.staff_members set role_since = role_since - interval '1 day' where user_id = $1`,
      [staffId],
    );
    await client.query(
      `update identity.sessions set created = created - interval '11 minutes', reauthenticated = null where user_id = $1`,
      [staffId],
    );
  });

const clean = async (page: Page, what: string) =>
  expect({ what, found: await them.findingsInBoth(page) }).toEqual({ what, found: [] });

test('a passkey is added, confirms who one is, and opens the console in place of a code', async () => {
  const agent = await them.account('support');
  const page = await them.page({ as: agent });
  await withAuthenticator(page);
  await page.goto('/account');
  await heading(page, 'My account').waitFor();
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What to call it').fill('Key of the test');
  await dialog.getByRole('button', { name: 'Make the passkey' }).click();
  // Factors ask for it even of those who have just come in.
  const confirm = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await confirm.getByRole('textbox', { name: 'Password' }).fill(agent.password);
  await confirm.getByLabel('Code').fill(generateSync({ secret: agent.totpSecret ?? '' }));
  await confirm.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('cell', { name: 'Key of the test', exact: true }).waitFor();

  // New recovery codes are sensitive: after a while it asks who that is, and cancelling leaves everything as it was.
  await growOld(agent);
  await page.getByRole('button', { name: 'New recovery codes' }).click();
  await page.getByRole('button', { name: 'Make new codes' }).click();
  await confirm.getByRole('button', { name: 'Use a passkey' }).waitFor();
  await clean(page, 'confirmation');
  await page.keyboard.press('Escape');
  await confirm.waitFor({ state: 'detached' });
  await page.getByRole('dialog', { name: 'New recovery codes' }).getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Make new codes' }).click();
  await confirm.getByRole('textbox', { name: 'Password' }).fill(agent.password);
  await confirm.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByRole('heading', { name: 'Keep these recovery codes' }).waitFor();
  const codes = await page.getByRole('dialog').locator('code').allTextContents();
  expect(new Set(codes).size).toBe(10);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByRole('definition').filter({ hasText: /^10$/ }).waitFor();

  await page.getByRole('button', { name: /user menu$/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await givePassword(page, agent);
  await page.getByRole('button', { name: 'Use a passkey' }).waitFor();
  await clean(page, 'second step');
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await heading(page, /^Welcome/).waitFor();

  await page.goto('/account');
  await settled(page);
  await page.getByRole('cell', { name: 'Read the directory of users' }).waitFor();
  await clean(page, 'account');
  await page.getByRole('button', { name: 'Remove the passkey Key of the test' }).click();
  await page.getByRole('button', { name: 'Remove now' }).click();
  await page.getByText('No passkey yet.').waitFor();
}, 90_000);

test('whoever comes back from Google goes on with the second factor, or reads what went wrong', async () => {
  const agent = await them.account('support');
  const page = await them.page();
  await page.goto('/sign-in#problem=GOOGLE_REFUSED');
  await page.getByRole('alert').filter({ hasText: 'Google did not let you in' }).waitFor();
  await page.waitForURL((url) => url.hash === '');
  // It is not set up here, so it is not offered.
  expect(await page.getByRole('link', { name: 'Continue with Google' }).count()).toBe(0);
  await clean(page, 'refused');

  const { data } = await them.rookery.nobody.run(
    'mutation ($input: SignInInput!) { signIn(input: $input) { challenge next passkey } }',
    { input: { email: agent.email, password: agent.password, deviceName: 'Elsewhere' } },
  );
  const told = new URLSearchParams({ ...data.signIn, passkey: String(data.signIn.passkey) });
  // Where they were going before they left for Google.
  await page.evaluate(`sessionStorage.setItem('rookery.way-back', '/dashboard/users')`);
  await page.goto('about:blank');
  await page.goto(`/sign-in#${told}`);
  await heading(page, 'Second factor').waitFor();
  await page.waitForURL((url) => url.hash === '');
  await giveCode(page, agent.totpSecret ?? '');
  await page.waitForURL('**/dashboard/users');
  await heading(page, 'Users').waitFor();
}, 60_000);
