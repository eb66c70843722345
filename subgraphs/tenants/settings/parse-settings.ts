import { badInput } from '../../kit/errors.js';
import { optionalText, textOf } from '../../kit/texts.js';
import type {
  InputMaybe,
  PostalAddress,
  PostalAddressInput,
  UpdateTenantSettingsInput,
} from '../resolver-types.generated.js';
import { type Setting, type Settings, settingNames, settingRules } from './default-settings.js';

/** What is to be otherwise; what is not here stays. */
export interface Wanted {
  settings: Partial<Settings>;
  billingEmail?: string | null;
  billingAddress?: PostalAddress | null;
}

type Given = Partial<Record<Setting, boolean | number | null | undefined>>;

function givenIn({ notifications, securityPolicy }: UpdateTenantSettingsInput): Given {
  return {
    notifyBilling: notifications?.billing,
    notifySystem: notifications?.system,
    notifySecurity: notifications?.security,
    ...securityPolicy,
  };
}

function within(name: Setting, value: boolean | number | null): boolean | number | null {
  const rule = settingRules[name];
  if (typeof value !== 'number' || !('range' in rule)) return value;
  const [least, most] = rule.range;
  if (value < least || value > most) throw badInput(rule.field, `This is from ${least} to ${most}.`);
  return value;
}

function addressOf(given: InputMaybe<PostalAddressInput>): PostalAddress | null {
  if (!given) return null;
  const field = (name: keyof PostalAddressInput) => `billingAddress.${name}`;
  const country = given.country.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(country)) throw badInput(field('country'), 'A country is two letters, as ISO 3166 has it.');
  return {
    recipient: textOf(field('recipient'), given.recipient, [1, 200]),
    street: textOf(field('street'), given.street, [1, 200]),
    more: optionalText(field('more'), given.more, 200),
    postalCode: optionalText(field('postalCode'), given.postalCode, 20),
    city: textOf(field('city'), given.city, [1, 100]),
    country,
  };
}

/** Reads the parts that are given, each by its own rule; BAD_USER_INPUT names the field. */
export function wantedIn(input: UpdateTenantSettingsInput): Wanted {
  const given = givenIn(input);
  const settings = Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = given[name];
      return value === undefined ? [] : [[name, within(name, value)]];
    }),
  ) as Partial<Settings>;
  return {
    settings,
    ...(input.billingEmail !== undefined && { billingEmail: input.billingEmail }),
    ...(input.billingAddress !== undefined && { billingAddress: addressOf(input.billingAddress) }),
  };
}
