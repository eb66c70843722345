import type { Cache, CacheExchangeOpts, UpdateResolver } from '@urql/exchange-graphcache';
import { embedded } from './graphql-embedded';

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
  forget(
    cache,
    ...requests,
    'staffMembers',
    'staffMember',
    'roles',
    'permissionMatrix',
    'tokens',
    'platformSettings',
    'auditEvents',
  );
const filing = [
  'fileRequest',
  'requestElevation',
  'requestCrossTenantAccess',
  'requestFactorReset',
  'requestPermissionChange',
  'requestRoleChange',
  'requestToken',
  'suspendTenant',
  'reactivateTenant',
  'setConfig',
  'rollBackConfig',
  'assignRole',
  'inviteStaffMember',
  'eraseUser',
  'exportUserData',
  'reinstateStaffMember',
  'editRequest',
  'rejectRequest',
  'cancelRequest',
];

/** What is in which part of the queue has changed. */
const forgetCases: UpdateResolver = (_result, _args, cache) =>
  forget(cache, 'supportCases', 'supportCase', 'supportNumbers', 'auditEvents');
const caseSteps = [
  'openSupportCase',
  'triageCase',
  'startCase',
  'addCaseNote',
  'followUpCase',
  'sendCustomerMessage',
] as const;

/** What was done to a user stands in their timeline and in the trail as well. */
const forgetUsers: UpdateResolver = (_result, _args, cache) => forget(cache, 'user', 'users', 'auditEvents');
const userChanges = [
  'suspendUser',
  'reinstateUser',
  'banUser',
  'unbanUser',
  'revokeUserSessions',
  'changeUserRole',
  'resetUserPassword',
  'resendInvitation',
  'reveal',
] as const;

/** Rights in one spelling, whatever the order, and whatever else of an elevation a query asks for. */
function wordsOf(rights: unknown): string {
  const list: unknown[] = Array.isArray(rights) ? rights : [];
  return list
    .map((one) => (typeof one === 'object' && one !== null && 'id' in one ? String(one.id) : String(one)))
    .sort()
    .join(' ');
}

/** An elevation that begins or ends changes what all answers say, and nobody here did anything: the server said so. */
function forgetWhenItChanges(ownRights: readonly string[]): UpdateResolver {
  let known: string | undefined;
  return (viewer, _args, cache, { fieldName }) => {
    const now = wordsOf((viewer as Record<string, unknown>)[fieldName]);
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
      ...Object.fromEntries(userChanges.map((mutation) => [mutation, forgetUsers])),
      ...Object.fromEntries(caseSteps.map((mutation) => [mutation, forgetCases])),
      // These can close what is open for the case.
      assignCase: forgetAnswers,
      setFeatureFlag: (_result, _args, cache) => forget(cache, 'tenant', 'featureFlags', 'auditEvents'),
      setPlanOverride: (_result, _args, cache) => forget(cache, 'tenant', 'auditEvents'),
      updateTenantSettings: (_result, _args, cache) => forget(cache, 'tenant', 'auditEvents'),
      setBillingOverride: (_result, _args, cache) => forget(cache, 'tenant', 'auditEvents'),
      createUser: (_result, _args, cache) => forget(cache, 'users', 'tenant', 'tenants', 'auditEvents'),
      linkStripeCustomer: (_result, _args, cache) => forget(cache, 'tenant', 'tenants', 'auditEvents'),
      unlinkStripeCustomer: (_result, _args, cache) => forget(cache, 'tenant', 'tenants', 'auditEvents'),
      approveTenant: (_result, _args, cache) => forget(cache, 'tenant', 'tenants', 'auditEvents'),
      rejectTenant: (_result, _args, cache) => forget(cache, 'tenant', 'tenants', 'auditEvents'),
      escalateCase: forgetAnswers,
      closeCase: forgetAnswers,
      approveRequest: forgetWhatIsDecided,
      applyRequest: forgetWhatIsDecided,
      breakGlass: forgetAnswers,
      endElevation: forgetAnswers,
      openTenant: forgetAnswers,
      // Health reads the same records.
      verifyDomain: (_result, _args, cache) => forget(cache, 'tenant', 'auditEvents'),
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
      createTestTenant: (_result, _args, cache) => forget(cache, 'tenants'),
      acknowledgeAlert: (_result, _args, cache) => forget(cache, 'alerts'),
    },
  },
};
