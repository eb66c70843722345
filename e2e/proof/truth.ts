import type pg from 'pg';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import type { Person } from './people.js';
import type { Situation } from './table.js';
import { tenantsOfRequest } from './tenants-of-request.js';

/** What the tables themselves say of a thing, whoever asks. */
export interface Thing {
  id: string;
  environment: 'PRODUCTION' | 'TEST' | 'NONE';
  tenantIds: string[];
  /** Whose own it is: a staff member, or the kinds of token whose column it stands in. */
  owners: string[];
  /** All its tenants have refused to be counted in analytics: for analysts it is not there. */
  refused?: boolean;
  /** Where its fields lead to, by `Type.field`. */
  links: Record<string, (string | null)[] | null>;
  /** It is in no list any more, though its record says what it was. */
  gone?: boolean;
}

const ofTenant = 'environment, array[tenant_id] as "tenantIds"';
const ofNobody = `'NONE' as environment`;
const isSupport = `m.role_id = (select s.id from identity.staff_roles s where s.name = 'support')`;
const links = (values: Record<string, string>) =>
  `jsonb_build_object(${Object.entries(values)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')}) as links`;

/** Those receipts of a case that the proof made: newer than whatever it leaves. */
const readFor = `array(select r.id from audit.access_receipts r where r.time > now() + interval '10 minutes'
  and r.openings @> jsonb_build_array(jsonb_build_object('caseId', c.id)))`;

/** Everything of a type that is there to be found, and what it leads to. */
const everything: Record<string, string> = {
  Tenant: `select id, environment, array[id] as "tenantIds", ${links({
    'Tenant.owner': 'array[owner_id]',
    'Tenant.subscription':
      'array(select s.id from billing.subscriptions s where s.tenant_id = t.id and s.deleted is null order by s.stripe_created desc limit 1)',
  })} from tenants.tenants t where deleted is null`,
  User: `select id, environment, tenant_ids as "tenantIds", ${links({ 'User.memberships.tenant': 'tenant_ids' })} from tenants.users`,
  Workspace: `select id, ${ofTenant}, ${links({ 'Workspace.teams': 'array(select t.id from tenants.teams t where t.workspace_id = c.id)' })} from tenants.companies c where deleted is null`,
  Domain: `select id, ${ofTenant} from tenants.domains where deleted is null`,
  Team: `select id, ${ofTenant}, ${links({ 'Team.members.user': 'array(select m.user_id from tenants.team_members m where m.team_id = t.id)' })} from tenants.teams t`,
  Mailbox: `select id, ${ofTenant} from tenants.mailboxes where deleted is null`,
  Campaign: `select id, ${ofTenant} from tenants.campaigns where deleted is null`,
  SupportCase: `select id, ${ofTenant}, ${links({
    'SupportCase.tenant': 'array[tenant_id]',
    'SupportCase.assignee': 'array[assignee_id]',
    'SupportCase.users': 'array(select u.user_id from tenants.support_case_users u where u.case_id = c.id)',
    'SupportCase.notes.author': 'array(select n.author_id from tenants.support_case_notes n where n.case_id = c.id)',
    'SupportCase.events.actor': 'array(select e.actor_id from tenants.support_case_events e where e.case_id = c.id)',
    'SupportCase.events.assignee':
      'array(select e.assignee_id from tenants.support_case_events e where e.case_id = c.id)',
    'SupportCase.openings.staffMember': 'array(select o.staff_id from tenants.opened_tenants o where o.case_id = c.id)',
    'SupportCase.reads.nodes': readFor,
    'SupportCase.reads.edges.node': readFor,
  })} from tenants.support_cases c where deleted is null`,
  BulkJob: `select id, environment, array[requested_by] as owners, ${links({
    'BulkJob.requestedBy': 'array[requested_by]',
    'BulkJob.rows.nodes.user': 'array(select r.user_id from tenants.bulk_rows r where r.job_id = j.id)',
    'BulkJob.rows.edges.node.user': 'array(select r.user_id from tenants.bulk_rows r where r.job_id = j.id)',
  })} from tenants.bulk_jobs j`,
  UserExport: `select id, environment, tenant_ids as "tenantIds", array[holder_id] as owners, ${links({ 'UserExport.user': 'array[user_id]' })} from tenants.user_exports where removed is null`,
  CampaignValidation: `select id, ${ofTenant}, ${links({ 'CampaignValidation.campaign': 'array[campaign_id]', 'CampaignValidation.recordedBy': 'array[recorded_by]' })} from tenants.campaign_validations`,
  TenantSubscription: `select id, ${ofTenant}, ${links({ 'TenantSubscription.plan': 'array[plan_id]', 'TenantSubscription.pendingPlan': 'array[pending_plan_id]' })} from billing.subscriptions where deleted is null`,
  Invoice: `select id, ${ofTenant} from billing.invoices where deleted is null`,
  Payment: `select id, ${ofTenant} from billing.payments where deleted is null`,
  Plan: `select id, ${ofNobody} from billing.plans where is_active`,
  WebhookEvent: `select id, ${ofNobody} from billing.webhook_events`,
  StaffMember: `select m.user_id as id, ${ofNobody}, array[m.user_id] as owners, ${links({
    'StaffMember.roles':
      'array(select m.role_id union select r.role_id from identity.staff_member_roles r where r.user_id = m.user_id)',
    'StaffMember.elevations.holder': 'array(select e.user_id from identity.elevations e where e.user_id = m.user_id)',
    'StaffMember.elevations.approver':
      'array(select e.approver_id from identity.elevations e where e.user_id = m.user_id)',
    // Of others, an admin sees what was lent to those whom they lend to.
    'StaffMember.elevations.holder for admin': `array(select e.user_id from identity.elevations e where e.user_id = m.user_id and ${isSupport})`,
    'StaffMember.elevations.approver for admin': `array(select e.approver_id from identity.elevations e where e.user_id = m.user_id and ${isSupport})`,
    'StaffMember.sessions':
      'array(select s.id from identity.sessions s where s.user_id = m.user_id and s.revoked is null)',
  })} from identity.staff_members m`,
  Session: `select id, ${ofNobody}, array[user_id] as owners from identity.sessions`,
  Alert: `select id, ${ofNobody}, array_remove(array[user_id], null) as owners, ${links({ 'Alert.staffMember': 'array[user_id]', 'Alert.acknowledgedBy': 'array[acknowledged_by]', 'Alert.supportCase': `array[details ->> 'caseId']` })} from identity.alerts`,
  Role: `select id, ${ofNobody}, deleted is not null as gone from identity.staff_roles`,
  Permission: `select id, ${ofNobody}, array(select jsonb_object_keys(token_reaches)) as owners from identity.permissions`,
  AccessRequest: `select id, ${ofNobody}, ${tenantsOfRequest} as "tenantIds", array[requester_id] as owners, ${links({
    'AccessRequest.requester': 'array[requester_id]',
    'AccessRequest.subject': 'array[subject_id]',
    'AccessRequest.approvers':
      'array(select a.approver_id from identity.request_approvals a where a.request_id = r.id)',
    'AccessRequest.closedBy': 'array[closed_by]',
    'AccessRequest.elevation.holder': 'array(select e.user_id from identity.elevations e where e.request_id = r.id)',
    'AccessRequest.elevation.approver':
      'array(select e.approver_id from identity.elevations e where e.request_id = r.id)',
  })} from identity.access_requests r`,
  PrivilegeReview: `select id, ${ofNobody}, array_remove(array[subject_id], null) as owners, ${links({
    'PrivilegeReview.subject': 'array[subject_id]',
    'PrivilegeReview.closedBy': 'array[closed_by]',
    'PrivilegeReview.elevation.holder':
      'array(select e.user_id from identity.elevations e where e.id = v.elevation_id)',
    'PrivilegeReview.elevation.approver':
      'array(select e.approver_id from identity.elevations e where e.id = v.elevation_id)',
    'PrivilegeReview.items.staffMember':
      'array(select i.staff_id from identity.review_items i where i.review_id = v.id)',
    'PrivilegeReview.items.decidedBy':
      'array(select i.decided_by from identity.review_items i where i.review_id = v.id)',
  })} from identity.reviews v`,
  ApiToken: `select id, ${ofNobody}, array_remove(array[requested_by, id], null) as owners, ${links({ 'ApiToken.requester': 'array[requested_by]', 'ApiToken.approver': 'array[approved_by]' })} from identity.api_tokens`,
  AuditEvent: `select event_id as id, ${ofNobody}, array_remove(array[tenant_id], null) as "tenantIds", array[actor_id] as owners, ${links({ 'AuditEvent.tenant': 'array[tenant_id]' })} from audit.admin_audit_log`,
  AccessReceipt: `select id, ${ofNobody}, tenant_ids as "tenantIds", array[actor_id] as owners, ${links({
    'AccessReceipt.tenants': 'tenant_ids',
    'AccessReceipt.cases': `array(select (o ->> 'caseId')::uuid from jsonb_array_elements(openings) o)`,
  })} from audit.access_receipts`,
};

/** Says of a thing whether all whose it is have refused to be counted. */
export async function readRefusals(
  client: Pick<pg.ClientBase, 'query'>,
): Promise<(thing: Pick<Thing, 'environment' | 'tenantIds'>) => boolean> {
  const { rows } = await client.query<{ id: string }>(
    `select tenant_id as id from tenants.tenant_consents where purpose = 'ANALYTICS' and not granted`,
  );
  const refusers = new Set(rows.map(({ id }) => id));
  return ({ environment, tenantIds }) =>
    environment !== 'NONE' && tenantIds.length > 0 && tenantIds.every((id) => refusers.has(id));
}

/** What is there, read by the role that no policy holds back: the proof asks it whether an answer is right. */
export class Truth {
  private readonly things = new Map<string, Map<string, Thing>>();

  private constructor(private readonly ownerUrl: string) {}

  static async read(ownerUrl: string): Promise<Truth> {
    const truth = new Truth(ownerUrl);
    await truth.refresh(Object.keys(everything));
    return truth;
  }

  async refresh(types: readonly string[]): Promise<void> {
    await asMaintenance(this.ownerUrl, async (client: pg.ClientBase) => {
      const isRefused = await readRefusals(client);
      for (const type of types) {
        const { rows } = await client.query<Partial<Thing> & { id: string; environment: Thing['environment'] }>(
          everything[type] ?? '',
        );
        const complete = rows.map((row) => ({ tenantIds: [], owners: [], links: {}, ...row }));
        this.things.set(type, new Map(complete.map((thing) => [thing.id, { ...thing, refused: isRefused(thing) }])));
      }
    });
  }

  all(type: string): Thing[] {
    return [...(this.things.get(type)?.values() ?? [])].filter((thing) => !thing.gone);
  }

  get(type: string, id: string): Thing | undefined {
    return this.things.get(type)?.get(id);
  }

  /** The same, for what an answer showed: it may have been written since. */
  async find(type: string, id: string): Promise<Thing | undefined> {
    if (!this.get(type, id)) await this.refresh([type]);
    return this.get(type, id);
  }

  types(): string[] {
    return Object.keys(everything);
  }
}

/** Where a thing stands for somebody. */
export function situationOf(person: Person, thing: Thing): Situation {
  const opened = thing.tenantIds.some((id) => person.opened.includes(id));
  const own = thing.owners.some((owner) => owner === person.id || (person.tier !== null && owner === person.tier));
  if (person.tier === 'analyst' && thing.refused) return { name: 'refused', environment: 'REFUSED', opened, own };
  const place =
    thing.environment === 'TEST' ? 'test' : opened ? 'open' : thing.tenantIds.length ? 'shut' : 'everybody’s';
  return { name: own ? `own, ${place}` : place, environment: thing.environment, opened, own };
}
