import type {
  MutationResolvers,
  NotificationPreferences,
  SecurityPolicy,
  TenantResolvers,
  TenantSettingsResolvers,
} from '../resolver-types.generated.js';
import { defaultSettings, type Settings, settingNames, settingOf, settingRules } from './default-settings.js';
import { mayNotify } from './notify-tenant.js';
import { billingAddressLoader, billingEmailLoader, consentsLoader, settingsLoader } from './settings.js';
import { updateTenantSettings } from './update-settings.js';

export const settingsMutations = {
  updateTenantSettings: (_root, { input }, ctx) => updateTenantSettings(ctx, input),
} satisfies MutationResolvers;

export const settingsOfTenant: Pick<TenantResolvers, 'settings'> = {
  settings: (tenant, _args, ctx) => settingsLoader(ctx).load(tenant.id),
};

const notificationsOf = (settings: Settings): NotificationPreferences => ({
  billing: mayNotify(settings, 'BILLING'),
  system: mayNotify(settings, 'SYSTEM'),
  security: mayNotify(settings, 'SECURITY'),
});

const policyOf = (settings: Settings): SecurityPolicy => ({
  passwordMinLength: settingOf(settings, 'passwordMinLength'),
  passwordMixed: settingOf(settings, 'passwordMixed'),
  sessionHours: settingOf(settings, 'sessionHours'),
  loginAttempts: settingOf(settings, 'loginAttempts'),
  twoFactorRequired: settingOf(settings, 'twoFactorRequired'),
});

export const settingsFields: TenantSettingsResolvers = {
  updatedBy: ({ updatedBy }) => (updatedBy ? { id: updatedBy } : null),
  billingEmail: ({ tenantId }, _args, ctx) => billingEmailLoader(ctx).load(tenantId),
  billingAddress: ({ tenantId }, _args, ctx) => billingAddressLoader(ctx).load(tenantId),
  notifications: notificationsOf,
  securityPolicy: policyOf,
  defaultNotifications: () => notificationsOf(defaultSettings),
  defaultSecurityPolicy: () => policyOf(defaultSettings),
  followDefault: (row) => settingNames.filter((name) => row[name] === null).map((name) => settingRules[name].name),
  consents: ({ tenantId }, _args, ctx) => consentsLoader(ctx).load(tenantId),
};
