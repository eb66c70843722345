import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { aDesk, type Desk } from '../testing/desk.js';
import { Town } from '../testing/town.js';

const town = new Town();
const acme = town.tenant({ name: 'Acme' });
const other = town.tenant();
const ada = town.user([acme], { email: 'ada@acme.example', name: 'Ada', phone: '+44 20 7946 0101' }, 'OWNER');
const stranger = town.user([other]);
const matter = town.case(acme, 'Mail does not arrive');

let desk: Desk;
let agent: StaffForTest;
let admin: StaffForTest;
let boss: StaffForTest;
beforeAll(async () => {
  desk = await aDesk(town);
  agent = await desk.member('support', [acme.id]);
  admin = await desk.member('admin');
  boss = await desk.member('super_admin');
});
afterAll(() => desk?.stop());

const message = {
  caseId: matter.id,
  userId: ada.id,
  subject: 'About {{case.reference}}',
  text: 'Hello {{user.name}} of {{tenant.name}}.',
};
const queued = () =>
  desk.sql<{ user_id: string; content: { subject: string; text: string } }>(
    'select user_id, content from tenants.outgoing_mail order by created',
  );

describe('A message to a customer', () => {
  test('is queued to the registered address, which nobody is shown, and stops the clock', async () => {
    const sent = await desk.change(agent, 'sendCustomerMessage', message);
    expect(dataOf(sent)).toMatchObject({ sendCustomerMessage: { supportCase: { firstAnswered: expect.any(String) } } });
    expect(JSON.stringify(sent)).not.toContain('ada@acme.example');
    expect(await queued()).toEqual([
      { user_id: ada.id, content: { subject: expect.stringMatching(/^About CASE-\d+$/), text: 'Hello Ada of Acme.' } },
    ]);
  });

  test('is in the audit trail with whom it went to, and not with what it says', async () => {
    const [record] = await desk.trail(matter.id);
    expect(record).toMatchObject({ action: 'support_case.answered', new_values: { userId: ada.id } });
    expect(JSON.stringify(record)).not.toMatch(/Hello|ada@/);
  });

  test('merges in only what its sender may read: support no telephone number, an admin one in an opened tenant', async () => {
    const text = 'We will call {{user.phone}}.';
    const before = (await queued()).length;
    const refused = await desk.change(agent, 'sendCustomerMessage', { ...message, text });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', missing: ['user-phone:read'] });
    expect(await queued()).toHaveLength(before);
    dataOf(await desk.change(boss, 'sendCustomerMessage', { ...message, text }));
    expect((await queued()).at(-1)?.content.text).toBe(`We will call ${ada.phone}.`);
  });

  test.each([
    ['in a tenant that is not open', () => admin, {}, 'TENANT_NOT_OPEN'],
    ['to a user of another tenant', () => agent, { userId: stranger.id }, 'BAD_USER_INPUT'],
    ['with a field that there is not', () => agent, { text: '{{user.password}}' }, 'BAD_USER_INPUT'],
    ['with no text', () => agent, { text: ' ' }, 'BAD_USER_INPUT'],
  ])('%s is refused, and nothing is queued', async (_what, who, more, code) => {
    const before = (await queued()).length;
    expect(codeOf(await desk.change(who(), 'sendCustomerMessage', { ...message, ...more }))).toBe(code);
    expect(await queued()).toHaveLength(before);
  });
});

describe('Standard answers', () => {
  const save = (person: StaffForTest, input: Record<string, unknown>) =>
    desk.tenants
      .as(person.sessionId)
      .run(
        'mutation($input: SaveCaseTemplateInput!) { saveCaseTemplate(input: $input) { caseTemplate { id name text } } }',
        {
          input: { name: 'Ours', subject: 'Hello', text: 'Dear {{user.name}}', ...input },
        },
      );
  const preview = (person: StaffForTest, templateId: string) =>
    desk.tenants
      .as(person.sessionId)
      .run('query($input: CaseMessageInput!) { caseMessage(input: $input) { subject text } }', {
        input: { caseId: matter.id, userId: ada.id, templateId },
      });

  test('are there from the beginning, and read by whoever works at cases', async () => {
    const { caseTemplates } = dataOf<{ caseTemplates: { name: string }[] }>(
      await desk.tenants.as(agent.sessionId).run('{ caseTemplates { name } }'),
    );
    expect(caseTemplates.map(({ name }) => name)).toContain('Solved');
  });

  test('are written by admins, audited with old and new text, and filled in for one user', async () => {
    expect(codeOf(await save(agent, {}))).toBe('FORBIDDEN');
    type Saved = { saveCaseTemplate: { caseTemplate: { id: string } } };
    const { id } = dataOf<Saved>(await save(admin, {})).saveCaseTemplate.caseTemplate;
    dataOf(await save(admin, { templateId: id, text: 'Good morning {{user.name}}' }));
    expect(await desk.trail(id)).toMatchObject([
      { old_values: null, new_values: { text: 'Dear {{user.name}}' } },
      { old_values: { text: 'Dear {{user.name}}' }, new_values: { text: 'Good morning {{user.name}}' } },
    ]);
    expect(dataOf(await preview(agent, id))).toEqual({ caseMessage: { subject: 'Hello', text: 'Good morning Ada' } });
    expect(codeOf(await preview(admin, id))).toBe('TENANT_NOT_OPEN');
  });

  test('of a name that is taken, or with fields that there are not, are refused', async () => {
    expect((await save(admin, { name: 'SOLVED' })).errors?.[0]?.extensions).toMatchObject({ field: 'name' });
    expect((await save(admin, { name: 'New', text: '{{secret}}' })).errors?.[0]?.extensions).toMatchObject({
      field: 'text',
    });
  });
});
