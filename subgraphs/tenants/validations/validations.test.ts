import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;
let qa: StaffForTest;
let boss: StaffForTest;
let sandbox: string;
let campaigns: { id: string; name: string }[];
const customersCampaign = newId('Campaign');

const town = new Town();
const acme = town.tenant({ name: 'Acme' });

const sql = <Row>(text: string, values: unknown[] = []) =>
  asMaintenance(database.ownerUrl, async (client) => (await client.query(text, values)).rows as Row[]);

beforeAll(async () => {
  database = await freshDatabase();
  await town.build(database.ownerUrl);
  tenants = await startSubgraph(createTenants, {
    ownerUrl: database.ownerUrl,
    service: 'tenants',
    entities: tenantsEntities,
  });
  boss = await aStaffMember(database.ownerUrl, { role: 'super_admin' });
  qa = await aStaffMember(database.ownerUrl, { role: 'qa' });
  const made = await tenants
    .as(boss.sessionId)
    .run(
      'mutation { createTestTenant(input: { name: "Mail", people: 1, campaigns: 4, seed: 1 }) { tenant { id campaigns { nodes { id name } } } } }',
    );
  const { tenant } = dataOf<{
    createTestTenant: { tenant: { id: string; campaigns: { nodes: typeof campaigns } } };
  }>(made).createTestTenant;
  sandbox = tenant.id;
  campaigns = tenant.campaigns.nodes;
  await sql(
    `insert into tenants.campaigns (id, tenant_id, environment, name, status) values ($1, $2, 'PRODUCTION', 'Spring', 'DRAFT')`,
    [customersCampaign, acme.id],
  );
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

const campaignNamed = (part: string) => campaigns.find(({ name }) => name.startsWith(part))?.id ?? '';
const record = (who: StaffForTest, input: Record<string, unknown>) =>
  tenants.as(who.sessionId).run(
    `mutation($input: RecordValidationInput!) { recordValidation(input: $input) { validation { id tenantId verdict notes
      content { subject } checks { rule law result why } recordedBy { id } campaign { id validations { id } } } } }`,
    { input },
  );
interface Recorded {
  recordValidation: {
    validation: { id: string; checks: { rule: string; result: string; why: string }[] } & Record<string, unknown>;
  };
}
const failedIn = ({ recordValidation }: Recorded) =>
  recordValidation.validation.checks.filter(({ result }) => result === 'FAIL').map(({ rule }) => rule);
const count = () => sql<{ count: number }>('select count(*)::int from tenants.campaign_validations');

describe('Quality assurance', () => {
  test('records what it found, with what was checked along the way', async () => {
    const campaignId = campaignNamed('As it should be');
    const data = dataOf<Recorded>(await record(qa, { campaignId, verdict: 'PASSED' }));
    const { validation } = data.recordValidation;
    expect(validation).toMatchObject({
      tenantId: sandbox,
      verdict: 'PASSED',
      notes: null,
      recordedBy: { id: qa.staffId },
      campaign: { id: campaignId, validations: [{ id: validation.id }] },
    });
    expect(validation.checks).toHaveLength(8);
    expect(failedIn(data)).toEqual([]);
    const [kept] = await sql('select * from audit.admin_audit_log where resource_id = $1', [validation.id]);
    expect(kept).toMatchObject({
      action: 'validation.recorded',
      admin_user_id: qa.staffId,
      tenant_id: sandbox,
      new_values: { campaignId, verdict: 'PASSED', failed: [] },
    });
  });

  test.each([
    ['No way out', ['UNSUBSCRIBE_LINK', 'LIST_UNSUBSCRIBE', 'LAWFUL_BASIS']],
    ['Pretends to be an answer', ['HONEST_SUBJECT', 'HONEST_SENDER']],
    ['Nobody is responsible', ['POSTAL_ADDRESS', 'LAWFUL_BASIS', 'CONTROLLER_NAMED', 'PRIVACY_NOTICE']],
  ])('is told what is wrong with “%s”', async (name, rules) => {
    const data = dataOf<Recorded>(await record(qa, { campaignId: campaignNamed(name), verdict: 'FAILED' }));
    expect(failedIn(data)).toEqual(rules);
    for (const { why } of data.recordValidation.validation.checks) expect(why).toMatch(/\.$/);
  });

  test('checks a text that it gives itself', async () => {
    const content = { subject: 'Hello', fromName: 'Mail', fromAddress: 'a@elsewhere.test', body: 'Hello' };
    const data = dataOf<Recorded>(
      await record(qa, { campaignId: campaignNamed('As'), content, verdict: 'FAILED', notes: 'A draft' }),
    );
    expect(failedIn(data)).toContain('HONEST_SENDER');
    expect(data.recordValidation.validation).toMatchObject({ content: { subject: 'Hello' }, notes: 'A draft' });
  });

  test('says why when it passes what a check failed', async () => {
    const before = await count();
    const input = { campaignId: campaignNamed('No way out'), verdict: 'PASSED' };
    expect((await record(qa, input)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'notes' });
    expect(await count()).toEqual(before);
    dataOf(await record(qa, { ...input, notes: 'A transactional mail' }));
  });

  test('has no way to a customer’s campaign, and others record nothing', async () => {
    const before = await count();
    expect(codeOf(await record(qa, { campaignId: customersCampaign, verdict: 'FAILED' }))).toBe('NOT_FOUND');
    expect(codeOf(await record(qa, { campaignId: newId('Campaign'), verdict: 'FAILED' }))).toBe('NOT_FOUND');
    expect(codeOf(await record(boss, { campaignId: campaignNamed('As'), verdict: 'FAILED' }))).toBe('FORBIDDEN');
    expect(await count()).toEqual(before);
    await expect(
      sql(
        `insert into tenants.campaign_validations (id, campaign_id, tenant_id, environment, verdict, content, checks, recorded_by)
         values ($1, $2, $3, 'TEST', 'PASSED', '{}', '[]', $4)`,
        [newId('CampaignValidation'), customersCampaign, acme.id, qa.staffId],
      ),
    ).rejects.toThrow(/foreign key/);
  });
});

describe('The list', () => {
  const list = (who: StaffForTest, args = '') =>
    tenants.as(who.sessionId).run(`{ validations${args} { totalCount nodes { id verdict campaign { name } } } }`);

  test('is cut by verdict and by tenant', async () => {
    const { validations } = dataOf<{ validations: { totalCount: number; nodes: { verdict: string }[] } }>(
      await list(qa, `(verdict: FAILED, tenantId: "${sandbox}")`),
    );
    expect(validations.totalCount).toBe(validations.nodes.length);
    expect(new Set(validations.nodes.map(({ verdict }) => verdict))).toEqual(new Set(['FAILED']));
    expect(codeOf(await list(qa, `(tenantId: "${acme.id}")`))).toBe('NOT_FOUND');
  });

  test('is for those who may read it', async () => {
    dataOf(await list(boss));
    expect(codeOf(await list(await aStaffMember(database.ownerUrl, { role: 'support' })))).toBe('FORBIDDEN');
  });
});
