/**
 * Every permission of Rookery, once: what it is called, what it opens, and who holds it by default.
 *
 * A permission stands in the SDL beside the field that it guards (`@requiresScopes`). The shield rules, the gateway's
 * filter, the introspection that a viewer gets and the matrix in the console are all derived from those two places.
 * `grants` seeds `staff_role_permissions`; from then on the rows decide. `ceilings` can never be exceeded by a row.
 */

export type Category = 'general' | 'billing' | 'user_management' | 'system_administration';

/** Which rows a grant reaches: all, those of opened tenants, those of test tenants, or the viewer's own. */
export type Reach = 'ANY' | 'OPENED' | 'TEST' | 'SELF';

/** Who can hold a permission: the four tiers, the add-on roles, and the two kinds of token. */
export const holders = [
  'super_admin',
  'admin',
  'support',
  'qa',
  'user_manager',
  'sandbox_operator',
  'partner',
  'analyst',
] as const;
export type Holder = (typeof holders)[number];

export type Reaches = readonly Reach[];

export interface Permission {
  category: Category;
  /** What the matrix and the denials call it: “read e-mail addresses”. */
  title: string;
  /** Default grants. A holder that is not named has none. */
  grants: Partial<Record<Holder, Reaches>>;
  /** Holders who may never be given it, whatever a row, a token or an elevation says. */
  never: readonly Holder[];
}

const ANY: Reaches = ['ANY'];
const OWN: Reaches = ['OPENED'];
const TEST: Reaches = ['TEST'];
const SELF: Reaches = ['SELF'];

const tokens = ['partner', 'analyst'] as const;
const belowAdmin = ['support', 'qa', 'user_manager', ...tokens] as const;
const belowSuperAdmin = ['admin', ...belowAdmin] as const;

type Row = [category: Category, title: string, grants: Permission['grants'], never?: readonly Holder[]];

const rows = {
  // The worlds: which environments a viewer lives in at all. What lies outside is NOT_FOUND.
  'production-data:read': [
    'general',
    'Live in the production environment',
    { super_admin: ANY, admin: ANY, support: ANY, partner: ANY, analyst: ANY },
    ['qa'],
  ],
  'test-data:read': [
    'general',
    'Live in the test environment',
    { super_admin: ANY, admin: ANY, qa: ANY, partner: ANY, analyst: ANY },
  ],

  // Oneself.
  'profile:own': [
    'general',
    'Use one’s own account',
    { super_admin: SELF, admin: SELF, support: SELF, qa: SELF },
    tokens,
  ],
  'sessions:own': [
    'general',
    'See and end one’s own sessions',
    { super_admin: SELF, admin: SELF, support: SELF, qa: SELF },
    tokens,
  ],

  // Customers: the directory.
  'tenants:read': [
    'general',
    'Read the directory of tenants',
    { super_admin: ANY, admin: ANY, support: ANY, qa: TEST, partner: OWN, analyst: ANY },
  ],
  'tenants:name': [
    'general',
    'Read the names of tenants',
    { super_admin: ANY, admin: ANY, support: ANY, qa: TEST, partner: OWN },
    ['analyst'],
  ],
  'users:read': [
    'general',
    'Read the directory of users',
    { super_admin: ANY, admin: ANY, support: ANY, qa: TEST, user_manager: ANY, partner: OWN, analyst: ANY },
  ],
  'users:name': [
    'general',
    'Read the names of users',
    { super_admin: ANY, admin: ANY, support: ANY, qa: TEST, user_manager: ANY, partner: OWN },
    ['analyst'],
  ],
  'workspaces:read': [
    'general',
    'Read workspaces',
    { super_admin: ANY, admin: ANY, support: ANY, qa: TEST, partner: OWN, analyst: ANY },
  ],
  'workspaces:name': [
    'general',
    'Read the names of workspaces',
    { super_admin: ANY, admin: ANY, support: ANY, qa: TEST, partner: OWN },
    ['analyst'],
  ],

  // Customers: what is read inside an opened tenant, for a case.
  'tenants:open': [
    'general',
    'Open a tenant for a case',
    { super_admin: ANY, admin: ANY, support: ANY },
    ['qa', ...tokens],
  ],
  'user-email:read': [
    'user_management',
    'Read e-mail addresses of users',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST, partner: OWN },
    ['analyst'],
  ],
  'user-email:masked': [
    'user_management',
    'Read masked e-mail addresses of users',
    { super_admin: ANY, admin: ANY, support: ANY, qa: TEST, user_manager: ANY },
    ['analyst'],
  ],
  'user-phone:read': [
    'user_management',
    'Read telephone numbers of users',
    { super_admin: ANY, admin: OWN, qa: TEST },
    tokens,
  ],
  'user-phone:masked': [
    'user_management',
    'Read the last two digits of telephone numbers',
    { super_admin: ANY, admin: ANY, support: ANY, qa: TEST },
    tokens,
  ],
  'user-login:read': [
    'user_management',
    'Read when users last signed in',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST, user_manager: ANY },
    tokens,
  ],
  'user-login-ip:read': [
    'user_management',
    'Read the addresses that users signed in from',
    { super_admin: ANY, admin: OWN, qa: TEST },
    tokens,
  ],
  'user-login-ip:masked': [
    'user_management',
    'Read the network that users signed in from',
    { super_admin: ANY, admin: ANY, qa: TEST },
    tokens,
  ],
  'user-login-country:read': [
    'user_management',
    'Read the country that users signed in from',
    { super_admin: ANY, admin: ANY, support: ANY, qa: TEST },
    tokens,
  ],
  'user-activity:read': [
    'user_management',
    'Read what users did: sign-ins, campaigns, settings, API calls',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST },
    tokens,
  ],
  'user-product-events:read': [
    'user_management',
    'Read sign-ins of users as the service for product events saw them',
    { super_admin: ANY, admin: OWN },
    belowAdmin,
  ],
  'user-sessions:read': [
    'user_management',
    'Read where users are signed in',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST, user_manager: OWN },
    tokens,
  ],
  'user-sessions:revoke': [
    'user_management',
    'End the sessions of users',
    { super_admin: ANY, admin: OWN, user_manager: OWN },
    ['qa', ...tokens],
  ],
  'user-sessions:revoke:request': [
    'user_management',
    'Ask for the end of a user’s sessions',
    { support: ANY },
    ['qa', ...tokens],
  ],
  'users:create': ['user_management', 'Create and invite users', { super_admin: ANY, admin: OWN }, belowAdmin],
  'user-invitation:read': [
    'user_management',
    'Read how far the invitation of a user has come',
    { super_admin: ANY, admin: ANY, support: ANY, qa: TEST, user_manager: ANY },
    tokens,
  ],
  'users:suspend': [
    'user_management',
    'Suspend and reinstate users',
    { super_admin: ANY, admin: OWN, user_manager: OWN },
    ['qa', ...tokens],
  ],
  'users:suspend:request': [
    'user_management',
    'Ask for a user to be suspended or reinstated',
    { support: ANY },
    ['qa', ...tokens],
  ],
  'users:ban': [
    'user_management',
    'Ban and unban users',
    { super_admin: ANY, admin: OWN, user_manager: OWN },
    ['qa', ...tokens],
  ],
  'users:ban:request': [
    'user_management',
    'Ask for a user to be banned or unbanned',
    { support: ANY },
    ['qa', ...tokens],
  ],
  'user-role:change': [
    'user_management',
    'Change what a user is in a tenant',
    { super_admin: ANY, admin: OWN, user_manager: OWN },
    ['qa', ...tokens],
  ],
  'user-role:change:request': [
    'user_management',
    'Ask for another role for a user',
    { support: ANY },
    ['qa', ...tokens],
  ],
  'users:erase:request': [
    'user_management',
    'Ask for a user to be erased',
    { super_admin: ANY, admin: OWN, support: ANY },
    ['qa', ...tokens],
  ],
  'users:export:request': [
    'user_management',
    'Ask for an export of everything held on a user',
    { super_admin: ANY, admin: OWN, support: ANY },
    ['qa', ...tokens],
  ],
  'user-exports:read': [
    'user_management',
    'Download the exports on users that were made for oneself',
    { super_admin: SELF, admin: SELF },
    belowAdmin,
  ],
  'users:send-reset-link': [
    'user_management',
    'Send a reset link to a user’s registered address',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST },
    tokens,
  ],
  'users:reveal': [
    'user_management',
    'Reveal personal data of one user for a case',
    { super_admin: ANY, admin: OWN, support: OWN },
    ['qa', ...tokens],
  ],
  'domains:read': [
    'general',
    'Read sending domains and their DNS records',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST, partner: OWN },
    ['analyst'],
  ],
  'usage:read': [
    'general',
    'Read what a tenant used',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST, partner: OWN },
    ['analyst'],
  ],
  'domains:verify': [
    'general',
    'Check the DNS records of sending domains',
    { super_admin: ANY, admin: OWN },
    belowAdmin,
  ],
  'mailboxes:read': [
    'general',
    'Read mailboxes: provider, state and health',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST, partner: OWN },
    ['analyst'],
  ],
  'mailbox-address:read': [
    'user_management',
    'Read the addresses of mailboxes',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST, partner: OWN },
    ['analyst'],
  ],
  'mailbox-address:masked': [
    'user_management',
    'Read masked addresses of mailboxes',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST },
    tokens,
  ],
  'campaigns:read': [
    'general',
    'Read campaigns: state and counters',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST, partner: OWN },
    ['analyst'],
  ],
  'tenant-health:read': [
    'general',
    'Read the health score of a tenant and its inputs',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST },
    tokens,
  ],
  'tenant-sso:status': [
    'general',
    'Read whether a tenant uses single sign-on',
    { super_admin: ANY, admin: OWN, support: ANY },
    ['qa', ...tokens],
  ],
  'tenant-sso:read': [
    'general',
    'Read how a tenant’s single sign-on is set',
    { super_admin: ANY, admin: OWN },
    belowAdmin,
  ],
  'tenant-settings:read': [
    'general',
    'Read the settings of a tenant and what it consented to',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST, partner: OWN },
    ['analyst'],
  ],
  'tenant-settings:write': ['general', 'Change the settings of a tenant', { super_admin: ANY, admin: OWN }, belowAdmin],
  'billing-email:read': [
    'user_management',
    'Read where a tenant gets mail about bills',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST, partner: OWN },
    ['analyst'],
  ],
  'billing-email:masked': [
    'user_management',
    'Read masked where a tenant gets mail about bills',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST },
    tokens,
  ],
  'billing-address:read': [
    'billing',
    'Read the postal address on bills',
    { super_admin: ANY, admin: OWN },
    ['qa', ...tokens],
  ],
  'tenant-product-events:read': [
    'general',
    'Read how much tenants use PenguinMails',
    { super_admin: ANY, admin: OWN, support: OWN },
    ['qa', ...tokens],
  ],
  'tenant-totals:read': [
    'general',
    'Read totals of twenty tenants and more',
    { super_admin: ANY, analyst: ANY },
    ['support', 'qa', 'user_manager', 'partner'],
  ],
  'cases:read': ['general', 'Read support cases', { super_admin: ANY, admin: OWN, support: OWN, qa: TEST }, tokens],
  'cases:queue': [
    'general',
    'Read the queue of support cases',
    { super_admin: ANY, admin: ANY, support: ANY, qa: TEST },
    tokens,
  ],
  'cases:work': [
    'general',
    'Open, take, escalate and solve support cases',
    { super_admin: ANY, admin: ANY, support: ANY },
    ['qa', ...tokens],
  ],
  'case-notes:write': ['general', 'Write internal notes on support cases', { support: OWN }, ['qa', ...tokens]],
  'case-messages:send': [
    'general',
    'Write to a customer’s registered address',
    { super_admin: ANY, admin: OWN, support: OWN },
    ['qa', ...tokens],
  ],
  'case-templates:read': [
    'general',
    'Read standard answers',
    { super_admin: ANY, admin: ANY, support: ANY },
    ['qa', ...tokens],
  ],
  'case-templates:write': [
    'general',
    'Write standard answers',
    { super_admin: ANY, admin: ANY },
    ['qa', 'user_manager', ...tokens],
  ],
  'tenants:approve': ['general', 'Approve and reject sign-ups', { super_admin: ANY, admin: ANY }, belowAdmin],
  'tenants:suspend:request': [
    'general',
    'Ask for the suspension of a tenant, or for its end',
    { super_admin: ANY, admin: ANY, support: ANY },
    ['qa', ...tokens],
  ],
  'overrides:read': [
    'billing',
    'Read plan and billing overrides',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST },
    tokens,
  ],
  'overrides:write': ['billing', 'Set plan and billing overrides', { super_admin: ANY, admin: OWN }, belowAdmin],
  'flags:read': ['system_administration', 'Read feature flags', { super_admin: ANY, admin: ANY }, belowAdmin],
  'tenant-flags:read': [
    'system_administration',
    'Read which feature flags a tenant has',
    { super_admin: ANY, admin: OWN, support: OWN, qa: TEST },
    tokens,
  ],
  'flags:write': ['system_administration', 'Set feature flags for everybody', { super_admin: ANY }, belowSuperAdmin],
  'tenant-flags:write': [
    'system_administration',
    'Set feature flags for a tenant',
    { super_admin: ANY, admin: OWN },
    belowAdmin,
  ],
  'support-numbers:read': [
    'general',
    'Read how support is doing',
    { super_admin: ANY, admin: ANY, support: SELF },
    ['qa', ...tokens],
  ],

  // Many users at once. Whoever holds no permission to do it alone waits for somebody else.
  'users:bulk': [
    'user_management',
    'Change many users at once',
    { super_admin: ANY, admin: OWN, user_manager: OWN },
    ['qa', ...tokens],
  ],
  'users:bulk:alone': [
    'user_management',
    'Change up to a hundred users at once without approval',
    { super_admin: ANY, user_manager: ANY },
    ['qa', ...tokens],
  ],
  'users:bulk-large:alone': [
    'user_management',
    'Change any number of users at once without approval',
    { super_admin: ANY },
    belowSuperAdmin,
  ],
  'users:bulk:request': [
    'user_management',
    'Ask for a bulk change to be approved',
    { super_admin: ANY, admin: ANY, user_manager: ANY },
    ['qa', ...tokens],
  ],
  'users:bulk-export': [
    'user_management',
    'Export the data of many users, once somebody else approved',
    { super_admin: ANY, admin: OWN },
    belowAdmin,
  ],
  'bulk-jobs:read': [
    'user_management',
    'Follow bulk changes',
    { super_admin: ANY, admin: SELF, user_manager: SELF },
    ['qa', ...tokens],
  ],

  // Quality assurance's world.
  'test-tenants:read': [
    'general',
    'Read how test tenants are filled and when they end',
    { super_admin: ANY, admin: ANY, qa: TEST },
    ['support', 'user_manager', ...tokens],
  ],
  'test-tenants:manage': [
    'system_administration',
    'Create and reset test tenants',
    { super_admin: ANY, admin: ANY, sandbox_operator: TEST },
    ['support', 'user_manager', ...tokens],
  ],
  'validations:read': [
    'general',
    'Read test campaigns and what was found of them',
    { super_admin: ANY, admin: ANY, qa: TEST },
    ['support', 'user_manager', ...tokens],
  ],
  'validations:write': [
    'general',
    'Record what was found of test campaigns',
    { qa: TEST },
    ['support', 'user_manager', ...tokens],
  ],

  // Billing: Stripe decides, we show.
  'plans:read': [
    'billing',
    'Read the catalogue of plans',
    { super_admin: ANY, admin: ANY, support: ANY, qa: ANY, partner: ANY, analyst: ANY },
  ],
  'subscriptions:read': [
    'billing',
    'Read subscriptions: status, plan and period',
    { super_admin: ANY, admin: ANY, support: ANY, qa: TEST, partner: OWN, analyst: ANY },
  ],
  'invoices:read': [
    'billing',
    'Read invoices and payments: number, date and status',
    { super_admin: ANY, admin: ANY, support: OWN, qa: TEST, partner: OWN, analyst: ANY },
  ],
  'billing-amounts:read': [
    'billing',
    'Read amounts and tax',
    { super_admin: ANY, admin: ANY, support: OWN, qa: TEST, partner: OWN, analyst: ANY },
  ],
  'payment-method:read': [
    'billing',
    'Read the last four digits of payment methods',
    { super_admin: ANY, admin: OWN },
    ['support', 'qa', 'user_manager', ...tokens],
  ],
  'payment-method:masked': [
    'billing',
    'Read the brand of payment methods',
    { super_admin: ANY, admin: OWN, support: OWN },
    ['qa', ...tokens],
  ],
  'stripe-ids:read': [
    'billing',
    'Read Stripe’s ids and follow them to Stripe',
    { super_admin: ANY, admin: OWN },
    ['support', 'qa', 'user_manager', ...tokens],
  ],
  'billing-setup:write': [
    'billing',
    'Link tenants to their customers in Stripe',
    { super_admin: ANY, admin: OWN },
    belowAdmin,
  ],
  'mrr:read': ['billing', 'Read monthly recurring revenue', { super_admin: ANY, admin: ANY }, belowAdmin],
  'webhooks:read': ['billing', 'Read the log of Stripe’s webhooks', { super_admin: ANY, admin: ANY }, belowAdmin],

  // Staff.
  'staff:read': [
    'general',
    'Read who is on the staff',
    { super_admin: ANY, admin: ANY, support: ANY, qa: ANY },
    tokens,
  ],
  'staff-tier:read': [
    'user_management',
    'Read tier, roles and status of staff',
    { super_admin: ANY, admin: ANY, support: SELF, qa: SELF },
    tokens,
  ],
  'staff-factor:read': [
    'user_management',
    'Read the state of a second factor',
    { super_admin: ANY, admin: ANY, support: SELF, qa: SELF },
    tokens,
  ],
  'staff-email:read': [
    'user_management',
    'Read e-mail addresses of staff',
    { super_admin: ANY, admin: SELF, support: SELF, qa: SELF },
    tokens,
  ],
  'staff-sessions:read': [
    'user_management',
    'Read sessions and devices of staff',
    { super_admin: ANY, admin: SELF, support: SELF, qa: SELF },
    tokens,
  ],
  'staff-notes:read': ['user_management', 'Read notes about staff', { super_admin: ANY }, belowSuperAdmin],
  'staff-notes:write': ['user_management', 'Write notes about staff', { super_admin: ANY }, belowSuperAdmin],
  'staff-sessions:revoke': ['user_management', 'End anybody’s sessions', { super_admin: ANY }, belowSuperAdmin],
  'staff:suspend': ['user_management', 'Suspend a staff member', { super_admin: ANY }, belowSuperAdmin],
  'alerts:read': [
    'system_administration',
    'Read security alerts',
    { super_admin: ANY, admin: SELF, support: SELF, qa: SELF },
    tokens,
  ],
  'alerts:acknowledge': ['system_administration', 'Acknowledge security alerts', { super_admin: ANY }, belowSuperAdmin],
  'alert-rules:read': [
    'system_administration',
    'Read what raises alerts, and from how many on',
    { super_admin: ANY },
    belowSuperAdmin,
  ],
  'matrix:read': [
    'general',
    'Read roles and the permission matrix',
    { super_admin: ANY, admin: ANY, support: ANY, qa: ANY, partner: SELF, analyst: SELF },
  ],

  // What a second person has to approve.
  'requests:own': [
    'general',
    'Ask for something, and follow what one asked for',
    { super_admin: SELF, admin: SELF, support: SELF, qa: SELF },
    tokens,
  ],
  'requests:decide': ['user_management', 'Decide what anybody asks for', { super_admin: ANY }, belowSuperAdmin],
  'requests:decide-support': [
    'user_management',
    'Decide what support asks for',
    { super_admin: ANY, admin: ANY },
    belowAdmin,
  ],
  'staff:suspend:request': [
    'user_management',
    'Ask for the suspension of a staff member',
    { super_admin: ANY, admin: ANY, support: ANY },
    ['qa', ...tokens],
  ],
  'staff-sessions:revoke:request': [
    'user_management',
    'Ask for the end of somebody’s sessions',
    { super_admin: ANY, admin: ANY, support: ANY },
    ['qa', ...tokens],
  ],
  'tenants:open:request': [
    'general',
    'Ask for one more open tenant than the limit',
    { super_admin: ANY, admin: ANY, support: ANY },
    ['qa', ...tokens],
  ],
  'elevation:request': [
    'general',
    'Ask for permissions for a while',
    { super_admin: SELF, admin: SELF, support: SELF, qa: SELF },
    tokens,
  ],
  'elevation:break-glass': [
    'general',
    'Take permissions in an emergency',
    { super_admin: SELF, admin: SELF, support: SELF },
    ['qa', ...tokens],
  ],
  'staff-roles:change': ['user_management', 'Change the roles of staff', { super_admin: ANY }, belowSuperAdmin],
  'staff:invite': ['user_management', 'Invite a staff member', { super_admin: ANY }, belowSuperAdmin],
  'staff:reinstate': [
    'user_management',
    'Let a suspended staff member in again',
    { super_admin: ANY },
    belowSuperAdmin,
  ],
  'staff:lock-out': ['user_management', 'Lock a staff member out', { super_admin: ANY, admin: ANY }, belowAdmin],
  'staff-factor:reset': [
    'user_management',
    'Take the second factors of a staff member',
    { super_admin: ANY, admin: ANY },
    belowAdmin,
  ],
  'matrix:change': ['system_administration', 'Change what roles may do', { super_admin: ANY }, belowSuperAdmin],
  'matrix:preview': ['user_management', 'See what a role would see', { super_admin: ANY, admin: ANY }, belowAdmin],
  'tokens:read': [
    'system_administration',
    'Read which API tokens there are',
    { super_admin: ANY, admin: SELF, partner: SELF, analyst: SELF },
    ['support', 'qa', 'user_manager'],
  ],
  'tokens:request': ['system_administration', 'Ask for an API token', { super_admin: ANY, admin: OWN }, belowAdmin],
  'tokens:rotate': [
    'system_administration',
    'Give an API token another secret',
    { super_admin: ANY, admin: SELF },
    belowAdmin,
  ],
  'tokens:revoke': [
    'system_administration',
    'Revoke an API token',
    { super_admin: ANY, admin: SELF, partner: SELF, analyst: SELF },
    ['support', 'qa', 'user_manager'],
  ],
  'reviews:read': [
    'user_management',
    'Read reviews of privileges',
    { super_admin: ANY, admin: SELF, support: SELF, qa: SELF },
    tokens,
  ],
  'reviews:decide': ['user_management', 'Decide reviews of privileges', { super_admin: ANY }, belowSuperAdmin],

  // Audit.
  'audit:read': [
    'system_administration',
    'Read the audit trail',
    {
      super_admin: ANY,
      admin: ['OPENED', 'SELF'],
      support: ['OPENED', 'SELF'],
      qa: SELF,
      partner: ['OPENED', 'SELF'],
      analyst: SELF,
    },
  ],
  'audit-ip:read': [
    'system_administration',
    'Read the addresses in the audit trail',
    { super_admin: ANY },
    belowSuperAdmin,
  ],
  'receipts:read': [
    'system_administration',
    'Read who saw which customer data',
    { super_admin: ANY, admin: ['OPENED', 'SELF'], support: SELF, partner: OWN },
    ['qa', 'analyst'],
  ],

  // Platform.
  'health:status': [
    'system_administration',
    'Read whether each part is up',
    { super_admin: ANY, admin: ANY, support: ANY, qa: ANY, partner: ANY, analyst: ANY },
  ],
  'health:read': [
    'system_administration',
    'Read latency and detail of each part',
    { super_admin: ANY, admin: ANY, analyst: ANY },
    ['support', 'qa', 'user_manager', 'partner'],
  ],
  'platform-settings:read': [
    'system_administration',
    'Read the settings of the whole platform',
    { super_admin: ANY },
    belowSuperAdmin,
  ],
  'platform-settings:write': [
    'system_administration',
    'Ask for other settings of the whole platform',
    { super_admin: ANY },
    belowSuperAdmin,
  ],
} satisfies Record<string, Row>;

export type PermissionId = keyof typeof rows;

export const permissionIds = Object.keys(rows) as PermissionId[];

export const permissions = Object.fromEntries(
  permissionIds.map((id) => {
    const [category, title, grants, never = []] = rows[id] as Row;
    return [id, { category, title, grants, never } satisfies Permission];
  }),
) as Record<PermissionId, Permission>;

/** What grants, approves, mints or asks: an elevation can never lend it. */
const neverLent = new Set<PermissionId>([
  'users:bulk:alone',
  'users:bulk-large:alone',
  'users:bulk-export',
  'user-exports:read',
  'requests:own',
  'requests:decide',
  'requests:decide-support',
  'elevation:request',
  'elevation:break-glass',
  'staff-roles:change',
  'staff:invite',
  'staff:reinstate',
  'staff-factor:reset',
  'matrix:change',
  'platform-settings:write',
  'reviews:decide',
  'tokens:request',
  'tokens:rotate',
]);

export const isLendable = (id: PermissionId): boolean => !neverLent.has(id) && !id.endsWith(':request');

/** Whether a string from outside (a row, a token, the SDL) names a permission. */
export function isPermissionId(id: string): id is PermissionId {
  return Object.hasOwn(rows, id);
}
