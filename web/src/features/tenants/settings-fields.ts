import type { TenantSettingName, TenantSettingsQuery } from '../../gql/graphql';

export type TenantSettings = NonNullable<NonNullable<TenantSettingsQuery['tenant']>['settings']>;

/** The parts that are changed on their own. */
export type SettingsSection = 'contact' | 'notifications' | 'securityPolicy';

/** A setting that has a default: a number within bounds, or something that is on or off. */
export interface SettingField {
  section: Exclude<SettingsSection, 'contact'>;
  key: string;
  name: TenantSettingName;
  label: string;
  /** What a number counts; a setting without is on or off. */
  unit?: string;
  range?: readonly [least: number, most: number];
}

export const settingFields: readonly SettingField[] = [
  { section: 'notifications', key: 'billing', name: 'NOTIFY_BILLING', label: 'Billing changes' },
  { section: 'notifications', key: 'system', name: 'NOTIFY_SYSTEM', label: 'System updates' },
  { section: 'notifications', key: 'security', name: 'NOTIFY_SECURITY', label: 'Security alerts' },
  {
    section: 'securityPolicy',
    key: 'passwordMinLength',
    name: 'PASSWORD_MIN_LENGTH',
    label: 'Password, at least',
    unit: 'characters',
    range: [8, 128],
  },
  { section: 'securityPolicy', key: 'passwordMixed', name: 'PASSWORD_MIXED', label: 'Letters, digits and signs' },
  {
    section: 'securityPolicy',
    key: 'sessionHours',
    name: 'SESSION_HOURS',
    label: 'A session ends after',
    unit: 'hours',
    range: [1, 720],
  },
  {
    section: 'securityPolicy',
    key: 'loginAttempts',
    name: 'LOGIN_ATTEMPTS',
    label: 'Locked after',
    unit: 'failed attempts',
    range: [3, 20],
  },
  { section: 'securityPolicy', key: 'twoFactorRequired', name: 'TWO_FACTOR_REQUIRED', label: 'Second factor required' },
];

export const fieldsOf = (section: SettingsSection) => settingFields.filter((field) => field.section === section);

type Values = Readonly<Record<string, unknown>>;

/** What holds now, as text: `8`, `true`. */
export function heldIn(settings: TenantSettings, { section, key }: SettingField): string {
  return String((settings[section] as Values)[key]);
}

export function defaultOf(settings: TenantSettings, { section, key }: SettingField): string {
  const defaults: Values = section === 'notifications' ? settings.defaultNotifications : settings.defaultSecurityPolicy;
  return String(defaults[key]);
}

export const followsDefault = (settings: TenantSettings, { name }: SettingField) =>
  settings.followDefault.includes(name);

/** A value as people read it: `on`, `8 hours`. */
export function spoken({ unit }: SettingField, value: string): string {
  if (!unit) return value === 'true' ? 'on' : 'off';
  return `${value} ${value === '1' ? unit.replace(/s$/, '') : unit}`;
}
