import type { CallerName } from './table.js';
import { tenantsOfRequest } from './tenants-of-request.js';

/**
 * What row-level security does not hold by itself: columns that stand beside others in a row that the caller may see, and
 * what comes from no table at all. These the gateway and the subgraphs hold, each alone.
 */
export const besideTheRow: ReadonlySet<string> = new Set([
  'Tenant.name',
  'User.name',
  'User.maskedEmail',
  'User.maskedPhone',
  'User.maskedLastLoginIp',
  'User.lastLoginCountry',
  'UserActivity.country',
  'UserActivity.maskedIpAddress',
  'UserSession.country',
  'UserSession.maskedIpAddress',
  'Mailbox.maskedEmail',
  'TenantSettings.maskedBillingEmail',
  'TenantSettings.updatedBy',
  'Team.name',
  'Workspace.name',
  'Workspace.workspaceName',
  'StripeAccount.kind',
  'SystemHealth.status',
  'SystemHealth.checked',
  'SystemHealth.services',
  'ServiceHealth.latencyMs',
  'ServiceHealth.detail',
  ...['kind', 'watches', 'threshold', 'withinMinutes', 'setting', 'active'].map((field) => `AlertRule.${field}`),
  ...['roleNames', 'scopes', 'environments', 'deniedFields', 'dependingFields'].map((field) => `RolePreview.${field}`),
  // Totals over nothing: the functions that count give no group to whoever may not ask, and cases count that one may see.
  ...['fewestTenants', 'groups', 'groupsWithheld'].flatMap((field) => [
    `CampaignTotals.${field}`,
    `HealthTotals.${field}`,
  ]),
  ...[
    'opened',
    'answered',
    'answeredInTime',
    'firstAnswerMinutes',
    'solved',
    'solvedInTime',
    'solvedAtFirstContact',
  ].map((field) => `SupportNumbers.${field}`),
  ...['solveMinutes', 'escalated', 'byDay', 'byWeek'].map((field) => `SupportNumbers.${field}`),
  ...['people', 'times', 'since', 'affected', 'gaining'].map((field) => `PermissionChangeImpact.${field}`),
]);

const ofTenant = { tenants: 'array[tenant_id]', environment: 'environment' };
const ofUser = {
  tenants: '(select u.tenant_ids from tenants.users u where u.id = user_id)',
  environment: 'environment',
};

/** A table, and the field of the access table whose cells say who sees which of its rows. */
export interface GuardedRows {
  field: string;
  tenants?: string;
  environment?: string;
  /** Whose own a row is, as an array. */
  owners?: string;
  /** Its rows are seen by those whose own they are, and by nobody else, whatever the field's cell says. */
  ownOnly?: true;
  /** Which rows of others a caller sees, where the field's cell would say all. */
  only?: Partial<Record<CallerName, string>>;
}

/** Tables that are not here are shut to everybody: whoever makes one that is not adds a line. */
export const guardedRows: Record<string, GuardedRows> = {
  'tenants.tenants': { field: 'Tenant.id', tenants: 'array[id]', environment: 'environment' },
  'tenants.companies': { field: 'Workspace.id', ...ofTenant },
  'tenants.domains': { field: 'Domain.id', ...ofTenant },
  'tenants.dns_records': { field: 'Domain.dnsRecords', ...ofTenant },
  'tenants.sso': { field: 'Tenant.sso', ...ofTenant },
  'tenants.sso_settings': { field: 'TenantSso.settings', ...ofTenant },
  'tenants.tenant_settings': { field: 'Tenant.settings', ...ofTenant },
  'tenants.tenant_consents': { field: 'Tenant.settings', ...ofTenant },
  'tenants.billing_email_personal': { field: 'TenantSettings.billingEmail', ...ofTenant },
  'tenants.billing_address_personal': { field: 'TenantSettings.billingAddress', ...ofTenant },
  'tenants.teams': { field: 'Team.id', ...ofTenant },
  'tenants.team_members': { field: 'Team.members', ...ofTenant },
  'tenants.mailboxes': { field: 'Mailbox.id', ...ofTenant },
  'tenants.mailbox_email_personal': { field: 'Mailbox.email', ...ofTenant },
  'tenants.campaigns': { field: 'Campaign.id', ...ofTenant },
  'tenants.usage': { field: 'Tenant.usage', ...ofTenant },
  'tenants.support_cases': { field: 'SupportCase.id', ...ofTenant },
  'tenants.support_case_events': { field: 'SupportCase.events', ...ofTenant },
  'tenants.support_case_details': { field: 'SupportCase.subject', ...ofTenant },
  'tenants.support_case_notes': { field: 'SupportCase.notes', ...ofTenant },
  'tenants.support_case_users': { field: 'SupportCase.users', ...ofTenant },
  'tenants.tenant_overrides': { field: 'Tenant.overrides', ...ofTenant },
  'tenants.feature_flags': { field: 'Query.featureFlags' },
  'tenants.feature_flag_tenants': { field: 'Tenant.flags', ...ofTenant },
  'tenants.case_templates': { field: 'Query.caseTemplates' },
  'tenants.bulk_jobs': { field: 'BulkJob.id', environment: 'environment', owners: 'array[requested_by]' },
  'tenants.user_exports': { field: 'UserExport.id', environment: 'environment', owners: 'array[holder_id]' },
  'tenants.user_export_pieces_personal': {
    field: 'UserExport.pieces',
    environment: 'environment',
    owners: 'array[holder_id]',
  },
  'tenants.bulk_rows': { field: 'BulkJob.rows', environment: 'environment', owners: 'array[requested_by]' },
  'tenants.test_tenants': { field: 'Tenant.testTenant', ...ofTenant },
  'tenants.test_campaign_content': { field: 'CampaignValidation.content', ...ofTenant },
  'tenants.campaign_validations': { field: 'CampaignValidation.id', ...ofTenant },
  'tenants.users': { field: 'User.id', tenants: 'tenant_ids', environment: 'environment' },
  'tenants.tenant_users': { field: 'User.memberships', ...ofTenant },
  'tenants.user_email_personal': { field: 'User.email', ...ofUser },
  'tenants.user_contact_personal': { field: 'User.phone', ...ofUser },
  'tenants.user_login_personal': { field: 'User.lastLogin', ...ofUser },
  'tenants.user_login_ip_personal': { field: 'User.lastLoginIp', ...ofUser },
  'tenants.invitations': { field: 'User.invitation', ...ofUser },
  'tenants.user_activity': {
    field: 'User.activity',
    tenants: `(case when tenant_id is null then ${ofUser.tenants} else array[tenant_id] end)`,
    environment: 'environment',
  },
  'tenants.user_activity_origin_personal': { field: 'UserActivity.ipAddress', ...ofUser },
  'tenants.user_sessions': { field: 'User.sessions', ...ofUser },
  'tenants.user_session_origin_personal': { field: 'UserSession.ipAddress', ...ofUser },
  'billing.customers': { field: 'TenantSubscription.stripeId', ...ofTenant },
  'billing.subscriptions': { field: 'TenantSubscription.id', ...ofTenant },
  'billing.subscription_revenue': { field: 'TenantSubscription.mrr', ...ofTenant },
  'billing.invoices': { field: 'Invoice.id', ...ofTenant },
  'billing.invoice_amounts': { field: 'Invoice.total', ...ofTenant },
  'billing.payments': { field: 'Payment.id', ...ofTenant },
  'billing.payment_amounts': { field: 'Payment.amount', ...ofTenant },
  'billing.payment_brands': { field: 'Payment.maskedPaymentMethod', ...ofTenant },
  'billing.payment_methods_personal': { field: 'Payment.paymentMethod', ...ofTenant },
  'billing.customer_payment_methods_personal': { field: 'StripeCustomer.paymentMethod', ...ofTenant },
  'billing.stripe_references': { field: 'Invoice.stripeId', ...ofTenant },
  'billing.plans': { field: 'Plan.id' },
  'billing.webhook_events': { field: 'WebhookEvent.id' },
  'identity.users': { field: 'StaffMember.name', owners: 'array[id]' },
  'identity.users_personal': { field: 'StaffMember.email', owners: 'array[user_id]' },
  'identity.staff_members': { field: 'StaffMember.tier', owners: 'array[user_id]' },
  'identity.staff_member_roles': { field: 'StaffMember.roles', owners: 'array[user_id]' },
  'identity.sessions': { field: 'Session.id', owners: 'array[user_id]' },
  'identity.access_requests': {
    field: 'AccessRequest.id',
    tenants: tenantsOfRequest,
    owners: 'array[requester_id]',
  },
  'identity.review_items': { field: 'PrivilegeReview.items', owners: 'array[staff_id]' },
  'identity.reviews': { field: 'PrivilegeReview.id', owners: 'array[subject_id]' },
  'identity.api_tokens': { field: 'ApiToken.id', owners: 'array[id]' },
  'identity.permissions': { field: 'Permission.id', owners: 'array(select jsonb_object_keys(token_reaches))' },
  'identity.staff_role_permissions': { field: 'Query.permissionMatrix' },
  'tenants.opened_tenants': { field: 'Tenant.openUntil', owners: 'array[staff_id]', ownOnly: true },
  'identity.notices': { field: 'Query.notices', owners: 'array[staff_id]', ownOnly: true },
  'identity.elevations': {
    field: 'StaffMember.elevations',
    owners: 'array[user_id]',
    // Of others, an admin sees what was lent to those whom they lend to.
    only: { admin: `identity.tier_of(user_id) = 'support'` },
  },
  'identity.alerts': { field: 'Alert.id', owners: 'array[user_id]' },
  'identity.staff_roles': { field: 'Role.id' },
  'platform.system_config': { field: 'Query.platformSettings' },
  'platform.config_versions': { field: 'Query.platformSettings' },
  'platform.config_changes': { field: 'Query.platformSettings' },
  'audit.admin_audit_log': { field: 'AuditEvent.id', tenants: 'array[tenant_id]', owners: 'array[actor_id]' },
  'audit.access_receipts': { field: 'AccessReceipt.id', tenants: 'tenant_ids', owners: 'array[actor_id]' },
};

/** Numbers of records: seen with the record that they are of, and saying nothing else. */
export const seenWithTheirRecord: ReadonlySet<string> = new Set(['audit.record_numbers']);
