import type { Cache, CacheExchangeOpts, UpdateResolver } from '@urql/exchange-graphcache';

/** Values without an identity live inside what returns them. */
const embedded = [
  'AccessReceiptConnection',
  'AccessRequestConnection',
  'Actor',
  'AffectedPerson',
  'AlertConnection',
  'AuditEventConnection',
  'DnsRecord',
  'DomainConnection',
  'InvoiceConnection',
  'Membership',
  'Money',
  'OwnFactors',
  'PageInfo',
  'PaymentConnection',
  'PermissionCell',
  'PermissionChangeImpact',
  'ReviewedActivity',
  'RolePreview',
  'ServiceHealth',
  'ShownEntities',
  'SignInOptions',
  'StaffMemberConnection',
  'SubscriptionConnection',
  'SupportCaseConnection',
  'SystemHealth',
  'TenantConnection',
  'TenantUsage',
  'UserConnection',
  'Viewer',
  'WebhookEventConnection',
  'WorkspaceConnection',
];

function forget(cache: Cache, ...fields: string[]): void {
  for (const field of cache.inspectFields('Query')) {
    if (!fields.length || fields.includes(field.fieldName)) cache.invalidate('Query', field.fieldKey);
  }
}

/** What a viewer may see has changed, so any answer may read differently now. */
const forgetAnswers: UpdateResolver = (_result, _args, cache) => forget(cache);
const forgetSessions: UpdateResolver = (_result, _args, cache) =>
  forget(cache, 'sessions', 'staffMembers', 'staffMember', 'auditEvents');

const forgetStaff: UpdateResolver = (_result, _args, cache) =>
  forget(cache, 'staffMembers', 'staffMember', 'accessRequests', 'auditEvents');

const requests = ['accessRequests', 'accessRequest', 'notices'] as const;
const forgetRequests: UpdateResolver = (_result, _args, cache) => forget(cache, ...requests);
/** What was approved may be anything about the staff and what they may do. */
const forgetWhatIsDecided: UpdateResolver = (_result, _args, cache) =>
  forget(cache, ...requests, 'staffMembers', 'staffMember', 'roles', 'permissionMatrix', 'tokens', 'auditEvents');
const filing = [
  'fileRequest',
  'requestElevation',
  'requestCrossTenantAccess',
  'requestFactorReset',
  'requestPermissionChange',
  'requestRoleChange',
  'requestToken',
  'assignRole',
  'inviteStaffMember',
  'reinstateStaffMember',
  'editRequest',
  'rejectRequest',
  'cancelRequest',
];

/** An elevation that begins or ends changes what all answers say, and nobody here did anything: the server said so. */
function forgetWhenItChanges(ownRights: readonly string[]): UpdateResolver {
  let known: string | undefined;
  return (viewer, _args, cache, { fieldName }) => {
    const now = JSON.stringify((viewer as Record<string, unknown>)[fieldName]);
    const changed = known !== undefined && known !== now;
    known = now;
    if (!changed) return;
    for (const { fieldName: name, fieldKey } of cache.inspectFields('Query'))
      if (!ownRights.includes(name)) cache.invalidate('Query', fieldKey);
  };
}
const whatSaysSo = ['viewer', 'permissions', 'notices'];

/**
 * Entities by id. Without the schema on purpose: with it the cache would answer a query whose denied fields it lacks with nulls
 * and no errors, and a lock would look like an empty value. So a field that was denied is always asked for again.
 */
export const cacheConfig: Partial<CacheExchangeOpts> = {
  keys: Object.fromEntries(embedded.map((type) => [type, () => null])),
  updates: {
    Viewer: { scopes: forgetWhenItChanges(whatSaysSo), elevations: forgetWhenItChanges(whatSaysSo) },
    Mutation: {
      ...Object.fromEntries(filing.map((mutation) => [mutation, forgetRequests])),
      approveRequest: forgetWhatIsDecided,
      applyRequest: forgetWhatIsDecided,
      breakGlass: forgetAnswers,
      endElevation: forgetAnswers,
      openTenant: forgetAnswers,
      closeTenant: forgetAnswers,
      revokeSession: forgetSessions,
      revokeAllSessions: forgetSessions,
      suspendStaffMember: forgetSessions,
      lockOutStaffMember: forgetAnswers,
      removeRole: forgetStaff,
      removeAllRoles: forgetStaff,
      assignRole: forgetStaff,
      requestRoleChange: forgetStaff,
      inviteStaffMember: forgetStaff,
      reinstateStaffMember: forgetStaff,
      requestFactorReset: forgetStaff,
      acknowledgeAlert: (_result, _args, cache) => forget(cache, 'alerts'),
    },
  },
};
