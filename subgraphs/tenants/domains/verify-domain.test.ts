import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, type DnsServer, startDnsServer } from '../../../e2e/support/dns-server.js';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';
import { createDnsLookup } from './dns-lookup.js';

/** Whether a domain’s records stand in DNS, asked of a real name server at the moment that somebody wants to know. */
let database: TestDatabase;
let tenants: SubgraphUnderTest;
let server: DnsServer;
const people = {} as Record<'boss' | 'admin' | 'support' | 'qa', StaffForTest>;
let partner: string;
const zone = new Map<string, Answer | null>();

const town = new Town();
const open = town.tenant();
const shut = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });
const name = 'acme.example';
const domain = town.domain(open, name);
const others = town.domain(shut, 'other.example');
const synthetic = town.domain(sandbox, 'sandbox.test');
const wanted = { SPF: 'v=spf1 include:spf.penguinmails.example -all', MX: '10 mx.penguinmails.example' } as const;
for (const record of town.dnsRecords) {
  Object.assign(record, { expected: wanted[record.kind as 'SPF' | 'MX'], verificationStatus: 'PENDING', attempts: 0 });
}

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [open.id] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [open.id] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  const scopes = ['production-data:read', 'tenants:read', 'domains:read', 'domains:verify'];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [open.id] })).tokenId;
  server = await startDnsServer((asked, type) => {
    const answer = zone.get(`${type} ${asked}`);
    return answer === undefined ? 'NO_SUCH_NAME' : answer;
  });
  const dns = createDnsLookup({ servers: [server.address], timeoutMs: 300 });
  tenants = await startSubgraph((dependencies) => createTenants({ ...dependencies, dns }), {
    ownerUrl,
    service: 'tenants',
    entities: tenantsEntities,
  });
});
afterAll(async () => {
  await tenants?.close();
  await server?.stop();
  await database?.drop();
});
beforeEach(() => zone.clear());

const verify = `mutation($id: ID!) { verifyDomain(input: { domainId: $id }) { domain { id verificationStatus
  dnsRecords { kind verificationStatus attempts lastError found checked } } } }`;
interface Verified {
  verifyDomain: {
    domain: {
      verificationStatus: string;
      dnsRecords: { kind: string; verificationStatus: string; attempts: number; lastError: string; found: string[] }[];
    };
  };
}
const asBoss = async () => {
  const answer = await tenants.as(people.boss.sessionId).run(verify, { id: domain.id });
  return dataOf<Verified>(answer).verifyDomain.domain;
};
const standsRight = () => {
  zone.set(`TXT ${name}`, [wanted.SPF]);
  zone.set(`MX ${name}`, [wanted.MX]);
};
const lastEvent = () =>
  asMaintenance(database.ownerUrl, async (client) => {
    const { rows } = await client.query(
      `select actor_id, resource_id, tenant_id, old_values, new_values from audit.admin_audit_log
       where action = 'domain.checked' order by id desc limit 1`,
    );
    return rows[0];
  });
const stored = () =>
  asMaintenance(database.ownerUrl, async (client) => {
    const { rows } = await client.query(
      `select d.verification_status as domain, r.kind, r.verification_status, r.attempts, r.found
       from tenants.dns_records r join tenants.domains d on d.id = r.domain_id where d.id = any ($1) order by d.id, r.kind`,
      [[domain.id, others.id, synthetic.id]],
    );
    return rows;
  });

describe('Verifying a domain', () => {
  test('keeps what DNS says now, and what was found', async () => {
    standsRight();
    expect(await asBoss()).toMatchObject({
      verificationStatus: 'VERIFIED',
      dnsRecords: [
        { kind: 'MX', verificationStatus: 'VERIFIED', lastError: null, found: [wanted.MX] },
        { kind: 'SPF', verificationStatus: 'VERIFIED', lastError: null, found: [wanted.SPF] },
      ],
    });
    zone.set(`MX ${name}`, ['10 mail.elsewhere.example']);
    zone.delete(`TXT ${name}`);
    const { verificationStatus, dnsRecords } = await asBoss();
    expect(verificationStatus).toBe('FAILED');
    expect(dnsRecords).toMatchObject([
      { lastError: 'Mail for this domain goes elsewhere.', found: ['10 mail.elsewhere.example'], attempts: 2 },
      { lastError: 'There is no record under this name.', found: [], attempts: 2 },
    ]);
    expect(await stored()).toContainEqual(expect.objectContaining({ domain: 'FAILED', kind: 'MX', attempts: 2 }));
  });

  test('believes nothing of silence: what was right stays so, and it is said that nobody answered', async () => {
    standsRight();
    await asBoss();
    zone.set(`TXT ${name}`, null);
    zone.set(`MX ${name}`, 'CANNOT_SAY');
    expect(await asBoss()).toMatchObject({
      verificationStatus: 'VERIFIED',
      dnsRecords: [
        { verificationStatus: 'VERIFIED', lastError: 'DNS did not answer.', found: [wanted.MX] },
        { verificationStatus: 'VERIFIED', lastError: 'DNS did not answer.', found: [wanted.SPF] },
      ],
    });
    expect((await lastEvent()).new_values.unanswered.sort()).toEqual(['MX', 'SPF']);
  });

  test('keeps little of what is long', async () => {
    zone.set(`TXT ${name}`, [...Array.from({ length: 7 }, (_none, index) => `v=spf1 ${index}`)]);
    const { dnsRecords } = await asBoss();
    expect(dnsRecords.find(({ kind }) => kind === 'SPF')?.found).toHaveLength(5);
  });

  test('is on record with the states before and after', async () => {
    standsRight();
    await asBoss();
    zone.delete(`MX ${name}`);
    await asBoss();
    expect(await lastEvent()).toEqual({
      actor_id: people.boss.staffId,
      resource_id: domain.id,
      tenant_id: open.id,
      old_values: { verificationStatus: 'VERIFIED', records: { MX: 'VERIFIED', SPF: 'VERIFIED' } },
      new_values: { verificationStatus: 'FAILED', records: { MX: 'FAILED', SPF: 'VERIFIED' }, unanswered: [] },
    });
  });

  test('changes nothing when it cannot be recorded', async () => {
    standsRight();
    const before = await stored();
    await asMaintenance(database.ownerUrl, (client) =>
      client.query('reset role; revoke execute on all functions in schema audit from rookery_tenants'),
    );
    try {
      expect(codeOf(await tenants.as(people.boss.sessionId).run(verify, { id: domain.id }))).toBeTruthy();
    } finally {
      await asMaintenance(database.ownerUrl, (client) =>
        client.query('reset role; grant execute on all functions in schema audit to rookery_tenants'),
      );
    }
    expect(await stored()).toEqual(before);
  });
});

describe('Who may verify', () => {
  test('an admin, where the tenant is open', async () => {
    standsRight();
    const answer = await tenants.as(people.admin.sessionId).run(verify, { id: domain.id });
    expect(dataOf<Verified>(answer).verifyDomain.domain.verificationStatus).toBe('VERIFIED');
  });

  test.each([
    ['an admin, of another tenant’s', () => people.admin.sessionId, () => others.id, 'NOT_FOUND'],
    ['an admin, of no domain at all', () => people.admin.sessionId, () => newId('Domain'), 'NOT_FOUND'],
    ['an admin, of an id of something else', () => people.admin.sessionId, () => open.id, 'NOT_FOUND'],
    ['support', () => people.support.sessionId, () => domain.id, 'FORBIDDEN'],
    ['quality assurance', () => people.qa.sessionId, () => synthetic.id, 'FORBIDDEN'],
    ['nobody', () => null, () => domain.id, 'UNAUTHENTICATED'],
  ])('not %s', async (_who, session, id, code) => {
    const before = await stored();
    const event = await lastEvent();
    expect(codeOf(await tenants.as(session()).run(verify, { id: id() }))).toBe(code);
    expect(await stored()).toEqual(before);
    expect(await lastEvent()).toEqual(event);
  });

  test('nor a token, whatever is written on it', async () => {
    expect(codeOf(await tenants.asToken(partner).run(verify, { id: domain.id }))).toBe('FORBIDDEN');
  });
});
