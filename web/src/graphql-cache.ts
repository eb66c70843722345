import type { Cache, CacheExchangeOpts, UpdateResolver } from '@urql/exchange-graphcache';

/** Values without an identity live inside what returns them. */
const embedded = [
  'Actor',
  'AccessReceiptConnection',
  'AuditEventConnection',
  'DnsRecord',
  'DomainConnection',
  'InvoiceConnection',
  'Membership',
  'Money',
  'PageInfo',
  'PaymentConnection',
  'PermissionCell',
  'ServiceHealth',
  'ShownEntities',
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
  forget(cache, 'sessions', 'staffMembers', 'auditEvents');

/**
 * Entities by id. Without the schema on purpose: with it the cache would answer a query whose denied fields it lacks with nulls
 * and no errors, and a lock would look like an empty value. So a field that was denied is always asked for again.
 */
export const cacheConfig: Partial<CacheExchangeOpts> = {
  keys: Object.fromEntries(embedded.map((type) => [type, () => null])),
  updates: {
    Mutation: {
      openTenant: forgetAnswers,
      closeTenant: forgetAnswers,
      revokeSession: forgetSessions,
      revokeAllSessions: forgetSessions,
      suspendStaffMember: forgetSessions,
    },
  },
};
