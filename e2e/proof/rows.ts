import pg from 'pg';
import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../support/people.js';
import type { Person } from './people.js';
import type { Situation } from './table.js';

/** A row of a type, and where it stands for a caller. */
export interface ProofRow {
  id: string;
  situation: Situation;
}

/** Rows of each entity type, by type, for one caller. */
export type RowsFor = (person: Person) => Promise<Record<string, ProofRow[]>>;

export interface ProofTenants {
  open: string;
  shut: string;
  test: string;
}

const places = {
  Tenant: 'select id from tenants.tenants where id = $1',
  User: 'select user_id as id from tenants.tenant_users where tenant_id = $1 order by (select cardinality(tenant_ids) from tenants.users u where u.id = user_id), user_id limit 1',
  Workspace: 'select id from tenants.companies where tenant_id = $1 order by id limit 1',
  Domain: 'select id from tenants.domains where tenant_id = $1 order by id limit 1',
  SupportCase: 'select id from tenants.support_cases where tenant_id = $1 order by id limit 1',
  TenantSubscription: 'select id from billing.subscriptions where tenant_id = $1 order by id limit 1',
  Invoice: 'select id from billing.invoices where tenant_id = $1 order by id limit 1',
  Payment: 'select id from billing.payments where tenant_id = $1 order by id limit 1',
} as const;

/** Two production tenants and a test tenant that have a row of every kind, each user in one of them alone. */
export async function chooseTenants(owner: pg.Client): Promise<ProofTenants> {
  const { rows } = await owner.query<{ id: string; environment: string }>(`
    select t.id, t.environment from tenants.tenants t
    where exists (select from tenants.companies c where c.tenant_id = t.id) and exists (select from tenants.domains d where d.tenant_id = t.id)
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

async function addCases(owner: pg.Client, tenants: ProofTenants): Promise<void> {
  for (const id of Object.values(tenants)) {
    await owner.query(
      `insert into tenants.support_cases (id, tenant_id, environment, category, status, subject)
       select $2, id, environment, 'TECHNICAL', 'NEW', 'For the proof' from tenants.tenants where id = $1`,
      [id, newId('SupportCase')],
    );
  }
}

async function addRecord(owner: pg.Client, table: 'event' | 'receipt', tenantId: string, actorId: string): Promise<string> {
  const id = newId(table === 'event' ? 'AuditEvent' : 'AccessReceipt');
  if (table === 'event') {
    await owner.query(
      `insert into audit.admin_audit_log (event_id, actor_kind, actor_id, action, resource_type, tenant_id)
       values ($1, 'STAFF', $2, 'tenant.opened', 'Tenant', $3)`,
      [id, actorId, tenantId],
    );
  } else {
    await owner.query(
      `insert into audit.access_receipts (id, time, actor_kind, actor_id, decision, tenant_ids)
       values ($1, now(), 'STAFF', $2, 'ALLOWED', array[$3::uuid])`,
      [id, actorId, tenantId],
    );
  }
  return id;
}

const none = { environment: 'NONE', opened: false, own: false } as const;

/** Makes the rows that the proof looks at, and says where each stands for whom. */
export async function prepareRows(ownerUrl: string, tenants: ProofTenants, others: { staffId: string; sessionId: string }): Promise<RowsFor> {
  return asMaintenance(ownerUrl, async (owner) => {
    await addCases(owner, tenants);
    const situations: [string, Situation][] = [
      [tenants.open, { name: 'open', environment: 'PRODUCTION', opened: true, own: false }],
      [tenants.shut, { name: 'shut', environment: 'PRODUCTION', opened: false, own: false }],
      [tenants.test, { name: 'test', environment: 'TEST', opened: false, own: false }],
    ];
    const first = async (sql: string, ...parameters: string[]) => {
      const { rows } = await owner.query<{ id: string }>(sql, parameters);
      if (!rows[0]) throw new Error(`Nothing found: ${sql}`);
      return rows[0].id;
    };
    const ofTenants: Record<string, ProofRow[]> = {};
    for (const [type, sql] of Object.entries(places)) {
      ofTenants[type] = [];
      for (const [tenant, situation] of situations) ofTenants[type].push({ id: await first(sql, tenant), situation });
    }
    const webhook = newId('WebhookEvent');
    await owner.query(
      `insert into billing.webhook_events (id, stripe_event_id, type, stripe_created, status) values ($1, 'evt_proof', 'customer.created', now(), 'STORED')`,
      [webhook],
    );
    const everybodys = { name: 'everybody’s', ...none };
    const fixed: Record<string, ProofRow[]> = {
      ...ofTenants,
      Plan: [{ id: await first('select id from billing.plans order by id limit 1'), situation: everybodys }],
      WebhookEvent: [{ id: webhook, situation: everybodys }],
      // A token sees what stands in its own column of the matrix.
      Permission: [
        { id: await first("select id from identity.permissions where name = 'plans:read'"), situation: { name: 'own column', ...none, own: true } },
        { id: await first("select id from identity.permissions where name = 'staff-notes:read'"), situation: { name: 'another column', ...none } },
      ],
    };
    return (person: Person) =>
      asMaintenance(ownerUrl, async (client) => {
        const nobodys = others.staffId;
        // One's own deeds concern what one can reach.
        const ownDeed = ({ name }: Person): Situation =>
          name === 'partner'
            ? { name: 'own', environment: 'PRODUCTION', opened: true, own: true }
            : { name: 'own', ...none, own: true };
        const reachable = ({ name }: Person) => (name === 'qa' ? tenants.test : name === 'partner' ? tenants.open : tenants.shut);
        const records = async (table: 'event' | 'receipt'): Promise<ProofRow[]> => [
          { id: await addRecord(client, table, tenants.open, nobodys), situation: { name: 'another’s, open', environment: 'PRODUCTION', opened: true, own: false } },
          { id: await addRecord(client, table, tenants.shut, nobodys), situation: { name: 'another’s, shut', environment: 'PRODUCTION', opened: false, own: false } },
          ...(person.id ? [{ id: await addRecord(client, table, reachable(person), person.id), situation: ownDeed(person) }] : []),
        ];
        const own = { name: 'own', ...none, own: true };
        const anothers = { name: 'another’s', ...none };
        const staff = person.sessionId && person.id ? [{ id: person.id, situation: own }] : [];
        const session = person.sessionId ? [{ id: person.sessionId, situation: own }] : [];
        const role = await client.query<{ id: string }>("select id from identity.staff_roles where name = 'support'");
        return {
          ...fixed,
          StaffMember: [...staff, { id: others.staffId, situation: anothers }],
          Session: [...session, { id: others.sessionId, situation: anothers }],
          Role: [{ id: role.rows[0]?.id ?? '', situation: everybodys }],
          AuditEvent: await records('event'),
          AccessReceipt: await records('receipt'),
        };
      });
  });
}
