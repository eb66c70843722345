/** The closed list of what the audit trail can say was done. `*.failed` and `*.refused` are attempts. */
export const auditActions = [
  'account.super_admin_created',
  'invitation.accepted',
  'sign_in.failed',
  'sign_in.password_accepted',
  'sign_in.succeeded',
  'second_factor.enrolled',
  'second_factor.failed',
  'session.reauthenticated',
  'session.reauthentication_failed',
  'session.ended',
  'session.revoked',
  'sessions.all_revoked',
  'staff.suspended',
  'tenant.opened',
  'tenant.closed',
  'tenant.status_changed',
  'support_case.opened',
  'subscription.created',
  'subscription.updated',
  'subscription.deleted',
  'webhook.failed',
] as const;

export type AuditAction = (typeof auditActions)[number];
