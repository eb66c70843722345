import type pg from 'pg';
import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import { aUserExport } from '../../subgraphs/tenants/testing/a-user-export.js';
import { confirmForLong } from './confirm-for-long.js';
import type { Person } from './people.js';
import { addSettingsVersions } from './platform-settings.js';
import type { ProofTenants } from './proof-tenants.js';
import { addBulkJob, addSettings, addSetUp, addValidation } from './rows-customers.js';
import { addCaseNotice, addElevation, addNotices, addReviewItem, addUserRequest } from './rows-lent.js';

/** Where the proof looks, beside what the demo world has. */
export interface ProofPlaces {
  tenants: ProofTenants;
  /** The staff member in whose name the records stand that everybody looks at. */
  recorder: string;
  /** What was lent, by whom it was lent to. */
  elevations: ReadonlyMap<string, string>;
  /** Who has something in force. */
  elevated: ReadonlySet<string>;
  /** Ids to begin with, where there is a choice. */
  preferred(type: string): ReadonlySet<string>;
}

/** Two production tenants and a test tenant that have a row of every kind, each user in one of them alone. */
export async function chooseTenants(owner: pg.ClientBase): Promise<ProofTenants> {
  const { rows } = await owner.query<{ id: string; environment: string }>(`
    select t.id, t.environment from tenants.tenants t
    where exists (select from tenants.companies c where c.tenant_id = t.id) and exists (select from tenants.domains d where d.tenant_id = t.id)
      and exists (select from tenants.sso_settings s where s.tenant_id = t.id) and exists (select from tenants.team_members m where m.tenant_id = t.id)
      and exists (select from tenants.mailboxes m where m.tenant_id = t.id) and exists (select from tenants.campaigns c where c.tenant_id = t.id)
      and exists (select from billing.subscriptions s where s.tenant_id = t.id) and exists (select from billing.invoices i where i.tenant_id = t.id)
      and exists (select from billing.payments p where p.tenant_id = t.id)
      and exists (select from tenants.tenant_users m join tenants.users u on u.id = m.user_id where m.tenant_id = t.id and cardinality(u.tenant_ids) = 1)
    order by t.environment, t.id`);
  const production = rows.filter((row) => row.environment === 'PRODUCTION');
  const test = rows.find((row) => row.environment === 'TEST');
  const [open, shut] = production;
  if (!open || !shut || !test) throw new Error('The demo world has no tenants for the proof.');
  return { open: open.id, shut: shut.id, test: test.id };
}

/** A case of each tenant, on which somebody works. */
async function addCases(owner: pg.ClientBase, tenants: ProofTenants, assignee: string): Promise<string[]> {
  const ids: string[] = [];
  for (const tenantId of Object.values(tenants)) {
    const id = newId('SupportCase');
    ids.push(id);
    await owner.query(
      `with made as (
         insert into tenants.support_cases (id, tenant_id, environment, category, status, assignee_id)
         select $2, id, environment, 'TECHNICAL', 'ASSIGNED', $3 from tenants.tenants where id = $1
         returning id, tenant_id, environment),
       detailed as (
         insert into tenants.support_case_details (case_id, tenant_id, environment, subject, ticket)
         select id, tenant_id, environment, 'For the proof', 'OPS-1' from made),
       noted as (
         insert into tenants.support_case_notes (id, case_id, tenant_id, environment, kind, author_id, text)
         select gen_random_uuid(), id, tenant_id, environment, 'NOTE', $3, 'For the proof' from made),
       told as (
         insert into tenants.support_case_events (id, case_id, tenant_id, environment, kind, actor_id, assignee_id, level, severity)
         select gen_random_uuid(), id, tenant_id, environment, 'OPENED', $3, $3, 'L1', 'NORMAL' from made)
       insert into tenants.support_case_users (case_id, user_id, tenant_id, environment)
       select m.id, u.id, m.tenant_id, m.environment from made m join tenants.users u on m.tenant_id = any (u.tenant_ids)
         and cardinality(u.tenant_ids) = 1 order by u.id limit 1`,
      [tenantId, id, assignee],
    );
  }
  return ids;
}

/** A record of what was done and one of what was seen, by this person and of this tenant; newer than whatever the proof leaves. */
async function addRecords(owner: pg.ClientBase, tenantId: string, actorId: string): Promise<string[]> {
  const [event, receipt] = [newId('AuditEvent'), newId('AccessReceipt')];
  await owner.query(
    `insert into audit.admin_audit_log (event_id, creation_time, actor_kind, actor_id, action, resource_type, tenant_id)
     values ($1, now() + interval '1 hour', 'STAFF', $2, 'tenant.opened', 'Tenant', $3)`,
    [event, actorId, tenantId],
  );
  await owner.query(
    `insert into audit.access_receipts (id, time, actor_kind, actor_id, decision, tenant_ids, openings)
     select $1, now() + interval '1 hour', 'STAFF', $2, 'ALLOWED', array[$3::uuid],
       (select jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'caseId', c.id, 'tenantId', c.tenant_id))
        from tenants.support_cases c where c.tenant_id = $3 order by c.id desc limit 1)`,
    [receipt, actorId, tenantId],
  );
  return [event, receipt];
}

async function addBilling(owner: pg.ClientBase, tenants: ProofTenants): Promise<string> {
  const id = newId('WebhookEvent');
  await owner.query(
    `insert into billing.webhook_events (id, stripe_event_id, type, stripe_created, status) values ($1, 'evt_proof', 'customer.created', now(), 'STORED')`,
    [id],
  );
  await owner.query(
    `update billing.subscriptions set pending_plan_id = (select id from billing.plans order by id limit 1) where tenant_id = any ($1)`,
    [Object.values(tenants)],
  );
  return id;
}

interface Asked {
  ids: string[];
  elevation: string;
}

/** Something that somebody asked for, what they were lent by a colleague, what they are told of it, and a review of what they did. */
async function addRequests(owner: pg.ClientBase, staffId: string, colleagueId: string, now: boolean): Promise<Asked> {
  const [request, review] = [newId('AccessRequest'), newId('PrivilegeReview')];
  await owner.query(
    `insert into identity.access_requests (id, kind, mutation, input, requester_id, asks, reason, expires)
     values ($1, 'ELEVATION', 'requestElevation', '{"scopes": ["usage:read"], "reaches": {}, "minutes": 5}', $2, 'elevation:request', 'For the proof',
       clock_timestamp() + interval '1 day')`,
    [request, staffId],
  );
  const elevation = await addElevation(owner, { to: staffId, by: colleagueId, requestId: request, now });
  await owner.query(
    `insert into identity.reviews (id, kind, subject_id, elevation_id, due)
     values ($1, 'SUSPENSION', $2, $3, clock_timestamp() + interval '1 day')`,
    [review, staffId, elevation],
  );
  await addReviewItem(owner, review, staffId, colleagueId);
  await addNotices(owner, staffId, request, colleagueId);
  return { ids: [request, review], elevation };
}

/** A warning about somebody and a case of theirs that a colleague has looked at. */
async function addAlert(owner: pg.ClientBase, staffId: string, colleagueId: string, caseId: string): Promise<string> {
  const id = newId('Alert');
  await owner.query(
    `insert into identity.alerts (id, kind, cause, user_id, summary, ip_address, acknowledged, acknowledged_by, note, details)
     values ($1, 'NEW_DEVICE', 'proof', $2, 'For the proof', '203.0.113.9', clock_timestamp(), $3, 'For the proof',
       jsonb_build_object('caseId', $4::text))`,
    [id, staffId, colleagueId, caseId],
  );
  return id;
}

/** The tenants that somebody can have done something in. */
function workplaces({ id, name, opened }: Person, tenants: ProofTenants): readonly string[] {
  if (!id) return [];
  if (name === 'partner') return opened;
  if (name === 'qa') return [tenants.test];
  return name === 'super_admin' || name === 'admin' ? Object.values(tenants) : [tenants.open, tenants.shut];
}

/** Makes the rows that the proof looks at: with the recorder's records of every tenant, and one's own for each caller. */
export async function prepareRows(
  ownerUrl: string,
  tenants: ProofTenants,
  recorder: string,
  people: readonly Person[],
): Promise<ProofPlaces> {
  return asMaintenance(ownerUrl, async (owner) => {
    const ids = await addCases(owner, tenants, recorder);
    const [openCase = '', , testCase = ''] = ids;
    const tester = people.find(({ name }) => name === 'qa')?.id;
    ids.push(await addBilling(owner, tenants));
    await addSettingsVersions(ownerUrl, recorder, people);
    for (const tenantId of [tenants.open, tenants.shut]) ids.push(await addUserRequest(owner, recorder, tenantId));
    await addSettings(owner, tenants, recorder);
    await addSetUp(owner, tenants);
    for (const tenantId of [tenants.open, tenants.shut]) ids.push(...(await addRecords(owner, tenantId, recorder)));
    for (const person of people)
      for (const tenantId of workplaces(person, tenants))
        ids.push(...(await addRecords(owner, tenantId, person.id ?? '')));
    ids.push(await addValidation(owner, ownerUrl, tenants, recorder));
    ids.push(await addBulkJob(owner, ownerUrl, tenants.test, recorder));
    const staff = people.flatMap(({ id, sessionId, name }) => (id && sessionId ? [{ id, name }] : []));
    const elevations = new Map<string, string>();
    const elevated = new Set(staff.filter(({ name }) => name === 'support').map(({ id }) => id));
    for (const staffId of [recorder, ...staff.map(({ id }) => id)]) {
      const colleague = staffId === recorder ? (staff[0]?.id ?? '') : recorder;
      const asked = await addRequests(owner, staffId, colleague, elevated.has(staffId));
      elevations.set(staffId, asked.elevation);
      const ownCase = staffId === tester ? testCase : openCase;
      await addCaseNotice(owner, staffId, ownCase);
      ids.push(...asked.ids, await addAlert(owner, staffId, recorder, ownCase));
      ids.push(await addBulkJob(owner, ownerUrl, tenants.open, staffId));
      ids.push(await aUserExport(ownerUrl, tenants.open, staffId));
    }
    await confirmForLong(
      ownerUrl,
      people.map(({ sessionId }) => sessionId),
    );
    const { rows } = await owner.query<{ user_id: string }>(
      'select m.user_id from tenants.tenant_users m join tenants.users u on u.id = m.user_id where m.tenant_id = any ($1) and cardinality(u.tenant_ids) = 1',
      [Object.values(tenants)],
    );
    const subscriptions = await owner.query<{ id: string }>(
      'select id from billing.subscriptions where tenant_id = any ($1)',
      [Object.values(tenants)],
    );
    const preferred = new Set([
      ...Object.values(tenants),
      ...ids,
      ...rows.map((row) => row.user_id),
      ...subscriptions.rows.map((row) => row.id),
      recorder,
    ]);
    return { tenants, recorder, elevations, elevated, preferred: () => preferred };
  });
}
