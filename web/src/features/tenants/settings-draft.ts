import type { PostalAddressInput, UpdateTenantSettingsInput } from '../../gql/graphql';
import type { Difference } from '../requests/difference';
import {
  defaultOf,
  fieldsOf,
  followsDefault,
  heldIn,
  type SettingField,
  type SettingsSection,
  spoken,
  type TenantSettings,
} from './settings-fields';

/** What stands in a form: everything as text; an empty setting is the default again, an empty contact is taken away. */
export type SettingsDraft = Readonly<Record<string, string>>;

export const addressParts = [
  { key: 'recipient', label: 'Recipient', required: true, most: 200 },
  { key: 'street', label: 'Street and number', required: true, most: 200 },
  { key: 'more', label: 'Addition', required: false, most: 200 },
  { key: 'postalCode', label: 'Postal code', required: false, most: 20 },
  { key: 'city', label: 'City', required: true, most: 100 },
  { key: 'country', label: 'Country, two letters', required: true, most: 2 },
] as const;

/** A part of a section as it is now. */
export function draftOf(settings: TenantSettings, section: SettingsSection): SettingsDraft {
  if (section === 'contact') {
    const { billingEmail, billingAddress } = settings;
    const address = addressParts.map(({ key }) => [key, billingAddress?.[key] ?? '']);
    return { billingEmail: billingEmail ?? '', ...Object.fromEntries(address) };
  }
  return Object.fromEntries(
    fieldsOf(section).map((field) => [field.key, followsDefault(settings, field) ? '' : heldIn(settings, field)]),
  );
}

const trimmed = (draft: SettingsDraft, key: string) => (draft[key] ?? '').trim();

/** An address in one line; nothing when there is none. */
export const addressLine = (draft: SettingsDraft) =>
  addressParts
    .map(({ key }) => trimmed(draft, key))
    .filter(Boolean)
    .join(', ');

const changedKeys = (before: SettingsDraft, after: SettingsDraft) =>
  Object.keys(after).filter((key) => trimmed(before, key) !== trimmed(after, key));

function settingDifference(settings: TenantSettings, field: SettingField, after: string): Difference {
  const byDefault = `${spoken(field, defaultOf(settings, field))} (default)`;
  return {
    what: field.label,
    before: followsDefault(settings, field) ? byDefault : spoken(field, heldIn(settings, field)),
    after: after ? spoken(field, after) : byDefault,
  };
}

/** What saving would change, old and new side by side. */
export function differencesIn(settings: TenantSettings, section: SettingsSection, draft: SettingsDraft): Difference[] {
  const before = draftOf(settings, section);
  const changed = changedKeys(before, draft);
  if (section !== 'contact')
    return fieldsOf(section)
      .filter(({ key }) => changed.includes(key))
      .map((field) => settingDifference(settings, field, trimmed(draft, field.key)));
  const rows: Difference[] = [];
  if (changed.includes('billingEmail'))
    rows.push({
      what: 'Billing e-mail',
      before: trimmed(before, 'billingEmail') || 'none',
      after: trimmed(draft, 'billingEmail') || 'none',
    });
  if (changed.some((key) => key !== 'billingEmail'))
    rows.push({
      what: 'Billing address',
      before: addressLine(before) || 'none',
      after: addressLine(draft) || 'none',
    });
  return rows;
}

/** What cannot be saved as it stands, by its path in the input; the server looks again. */
export function problemsIn(section: SettingsSection, draft: SettingsDraft): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  if (section === 'contact') {
    const email = trimmed(draft, 'billingEmail');
    if (email && !/^[^\s@]+@[^\s@]+$/.test(email)) problems.set('billingEmail', 'This is no e-mail address.');
    if (addressLine(draft))
      for (const { key, label, required } of addressParts)
        if (required && !trimmed(draft, key)) problems.set(`billingAddress.${key}`, `${label}: needed for an address.`);
    return problems;
  }
  for (const { key, range } of fieldsOf(section)) {
    const value = trimmed(draft, key);
    if (range && value && !(Number(value) >= range[0] && Number(value) <= range[1]))
      problems.set(`${section}.${key}`, `This is from ${range[0]} to ${range[1]}.`);
  }
  return problems;
}

function addressIn(draft: SettingsDraft): PostalAddressInput | null {
  if (!addressLine(draft)) return null;
  const part = (key: string) => trimmed(draft, key);
  return {
    recipient: part('recipient'),
    street: part('street'),
    more: part('more') || null,
    postalCode: part('postalCode') || null,
    city: part('city'),
    country: part('country'),
  };
}

const typed = ({ unit }: SettingField, value: string) =>
  value === '' ? null : unit ? Number(value) : value === 'true';

type Changes = Omit<UpdateTenantSettingsInput, 'tenantId' | 'version' | 'reason'>;

/** Only what differs goes to the server. */
export function changesIn(settings: TenantSettings, section: SettingsSection, draft: SettingsDraft): Changes {
  const changed = changedKeys(draftOf(settings, section), draft);
  if (section === 'contact')
    return {
      ...(changed.includes('billingEmail') && { billingEmail: trimmed(draft, 'billingEmail') || null }),
      ...(changed.some((key) => key !== 'billingEmail') && { billingAddress: addressIn(draft) }),
    };
  const fields = fieldsOf(section).filter(({ key }) => changed.includes(key));
  return { [section]: Object.fromEntries(fields.map((field) => [field.key, typed(field, trimmed(draft, field.key))])) };
}
