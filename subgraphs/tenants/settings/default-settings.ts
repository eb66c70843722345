import type { TenantSettingName } from '../resolver-types.generated.js';
import type { TenantSettingsEntity } from './settings.entity.js';

/** What every tenant begins with: the only place that says so. */
export const defaultSettings = {
  notifyBilling: true,
  notifySystem: true,
  notifySecurity: true,
  passwordMinLength: 12,
  passwordMixed: true,
  sessionHours: 8,
  loginAttempts: 5,
  twoFactorRequired: false,
};

export type Setting = keyof typeof defaultSettings;
export type Settings = Pick<TenantSettingsEntity, Setting>;

interface Rule {
  name: TenantSettingName;
  /** Where it stands in the input, and in the audit trail. */
  field: string;
  column: string;
  /** What it may be, for numbers; the table says the same. */
  range?: readonly [least: number, most: number];
}

export const settingRules = {
  notifyBilling: { name: 'NOTIFY_BILLING', field: 'notifications.billing', column: 'notify_billing' },
  notifySystem: { name: 'NOTIFY_SYSTEM', field: 'notifications.system', column: 'notify_system' },
  notifySecurity: { name: 'NOTIFY_SECURITY', field: 'notifications.security', column: 'notify_security' },
  passwordMinLength: {
    name: 'PASSWORD_MIN_LENGTH',
    field: 'securityPolicy.passwordMinLength',
    column: 'password_min_length',
    range: [8, 128],
  },
  passwordMixed: { name: 'PASSWORD_MIXED', field: 'securityPolicy.passwordMixed', column: 'password_mixed' },
  sessionHours: {
    name: 'SESSION_HOURS',
    field: 'securityPolicy.sessionHours',
    column: 'session_hours',
    range: [1, 720],
  },
  loginAttempts: {
    name: 'LOGIN_ATTEMPTS',
    field: 'securityPolicy.loginAttempts',
    column: 'login_attempts',
    range: [3, 20],
  },
  twoFactorRequired: {
    name: 'TWO_FACTOR_REQUIRED',
    field: 'securityPolicy.twoFactorRequired',
    column: 'two_factor_required',
  },
} as const satisfies Record<Setting, Rule>;

export const settingNames = Object.keys(defaultSettings) as Setting[];

/** What holds: the tenant's own, or the default. */
export function settingOf<Name extends Setting>(row: Settings, name: Name): (typeof defaultSettings)[Name] {
  return (row[name] ?? defaultSettings[name]) as (typeof defaultSettings)[Name];
}
