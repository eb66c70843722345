/** A table of what is held on people, as migration 0073 writes it down; what comes later is in a migration of its own. */
interface Held {
  table: string;
  /** What it is called in an export; null when the table is left out whole. */
  part: string | null;
  /** The columns that an export shows, as SQL of `t`. */
  shown?: string;
  leftOut: string[];
  /** What `t` is read with. */
  joined?: string;
  /** Which rows are the person's, who is $1. */
  whose?: string;
  ordered?: string;
  /** Why something is left out, where its name does not say it. */
  why?: string;
}

const ofUser = 't.user_id = $1';
const tenant = '(select n.name from tenants.tenants n where n.id = t.tenant_id) as tenant';
const address = '(select e.address from tenants.user_email_personal e where e.user_id = $1)';

/** Every table that points to a user, column by column: shown in an export, or left out. A test fails for one that is not here. */
export const heldTables: readonly Held[] = [
  {
    table: 'users',
    part: 'profile',
    shown: 't.id, t.name, t.status, t.last_login_country, t.created, t.updated, t.deleted',
    leftOut: [
      ...['sort_name', 'masked_email', 'masked_phone', 'masked_last_login_ip', 'email_domain', 'environment'],
      'tenant_ids',
    ],
    whose: 't.id = $1',
    why: 'Worked out from what is shown; the tenants are in the memberships.',
  },
  {
    table: 'user_email_personal',
    part: 'email',
    shown: 't.email',
    leftOut: ['user_id', 'environment', 'address'],
    whose: ofUser,
  },
  {
    table: 'user_contact_personal',
    part: 'contact',
    shown: 't.phone, t.postal_address',
    leftOut: ['user_id', 'environment'],
    whose: ofUser,
  },
  {
    table: 'user_login_personal',
    part: 'lastLogin',
    shown: 't.last_login',
    leftOut: ['user_id', 'environment'],
    whose: ofUser,
  },
  {
    table: 'user_login_ip_personal',
    part: 'lastLoginAddress',
    shown: 't.ip',
    leftOut: ['user_id', 'environment'],
    whose: ofUser,
  },
  {
    table: 'tenant_users',
    part: 'memberships',
    shown: `t.tenant_id, ${tenant}, t.role, t.created`,
    leftOut: ['user_id', 'environment'],
    whose: ofUser,
    ordered: 't.created, t.tenant_id',
  },
  {
    table: 'tenants',
    part: 'owns',
    shown: 't.id, t.name',
    leftOut: [
      ...['sort_name', 'status', 'environment', 'owner_id', 'user_count', 'workspace_count', 'created', 'updated'],
      ...['deleted', 'held_status'],
    ],
    whose: 't.owner_id = $1 and t.deleted is null',
    ordered: 't.id',
    why: 'The rest is the organisation’s own.',
  },
  {
    table: 'team_members',
    part: 'teams',
    shown: '(select n.name from tenants.teams n where n.id = t.team_id) as team, t.team_id, t.leads',
    leftOut: ['user_id', 'environment', 'tenant_id'],
    whose: ofUser,
    ordered: 't.team_id',
  },
  {
    table: 'user_activity',
    part: 'activity',
    shown: 't.id, t.time, t.kind, t.succeeded, t.summary, t.country, t.tenant_id',
    leftOut: ['user_id', 'environment', 'masked_ip'],
    whose: ofUser,
    ordered: 't.time, t.id',
  },
  {
    table: 'user_activity_origin_personal',
    part: 'activityOrigins',
    shown: 't.activity_id, t.ip, t.device',
    leftOut: ['user_id', 'environment'],
    whose: ofUser,
    ordered: 't.activity_id',
  },
  {
    table: 'user_sessions',
    part: 'sessions',
    shown: 't.id, t.created, t.last_seen, t.expires, t.ended, t.country',
    leftOut: ['user_id', 'environment', 'masked_ip'],
    whose: ofUser,
    ordered: 't.created, t.id',
  },
  {
    table: 'user_session_origin_personal',
    part: 'sessionOrigins',
    shown: 't.session_id, t.ip, t.device',
    leftOut: ['user_id', 'environment'],
    whose: ofUser,
    ordered: 't.session_id',
  },
  {
    table: 'outgoing_mail',
    part: 'mail',
    shown: `t.kind, t.created, t.sent, t.given_up, case when t.kind = 'MESSAGE' then t.content end as content`,
    leftOut: ['id', 'user_id', 'environment', 'requested_by', 'due', 'attempts', 'last_error'],
    whose: ofUser,
    ordered: 't.created, t.id',
    why: 'What a reset link’s mail is made from is no message; who sent it stands with who did what.',
  },
  {
    table: 'password_resets',
    part: 'passwordResets',
    shown: 't.created, t.expires, t.used',
    leftOut: ['id', 'user_id', 'environment', 'token_hash'],
    whose: ofUser,
    ordered: 't.created, t.id',
  },
  {
    table: 'support_case_users',
    part: 'supportCases',
    // What a case is called may name others, unless it is about nobody else.
    shown: `c.reference, c.category, c.severity, c.status, c.created, c.solved, c.followed_up,
      (select d.subject from tenants.support_case_details d where d.case_id = c.id and not exists (
        select from tenants.support_case_users o where o.case_id = c.id and o.user_id <> $1)) as subject`,
    leftOut: ['case_id', 'user_id', 'tenant_id', 'environment'],
    joined: 'join tenants.support_cases c on c.id = t.case_id',
    whose: 't.user_id = $1 and c.deleted is null',
    ordered: 'c.created, c.id',
    why: 'Notes are internal, and may be about others.',
  },
  {
    table: 'reveals',
    part: 'revealed',
    shown:
      't.fields, t.granted, t.expires, (select c.reference from tenants.support_cases c where c.id = t.case_id) as "case"',
    leftOut: ['id', 'staff_id', 'user_id', 'environment', 'tenant_id', 'case_id'],
    whose: ofUser,
    ordered: 't.granted, t.id',
    why: 'Who revealed it stands with who did what.',
  },
  {
    table: 'bulk_rows',
    part: 'bulkChanges',
    shown: 't.status, t.old_value, t.new_value, t.changed',
    leftOut: ['job_id', 'position', 'user_id', 'environment', 'requested_by', 'code', 'message', 'attempts'],
    whose: ofUser,
    ordered: 't.changed nulls first, t.job_id',
  },
  {
    table: 'user_exports',
    part: 'exports',
    shown: 't.created, t.expires, t.removed',
    leftOut: [
      ...[
        'id',
        'user_id',
        'environment',
        'tenant_ids',
        'request_id',
        'requester_id',
        'approver_id',
        'holder_id',
        'reason',
      ],
      ...['case_id', 'made', 'bytes', 'sha256'],
    ],
    whose: ofUser,
    ordered: 't.created, t.id',
    why: 'Who asked and who approved stands with who did what; the reason is internal.',
  },
  {
    table: 'billing_email_personal',
    part: 'billingAddressOf',
    shown: `${tenant}, t.email`,
    leftOut: ['tenant_id', 'environment'],
    whose: `lower(t.email) = ${address}`,
    ordered: 't.tenant_id',
  },
  {
    table: 'mailbox_email_personal',
    part: 'mailboxes',
    shown: `${tenant}, t.email`,
    leftOut: ['mailbox_id', 'tenant_id', 'environment'],
    whose: `lower(t.email) = ${address}`,
    ordered: 't.mailbox_id',
  },
];
