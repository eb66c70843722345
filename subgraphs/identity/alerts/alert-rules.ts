import type { SubgraphContext } from '../../kit/context.js';
import type { IdentitySettings } from '../options.js';
import type { AlertKind, AlertRule } from '../resolver-types.generated.js';
import { counted, thresholds } from './thresholds.js';

const oClock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** Each kind in a sentence; one that is missing here does not compile. */
const watches: Readonly<Record<AlertKind, string>> = {
  NEW_COUNTRY: 'A sign-in from a country that the person has not signed in from before.',
  NEW_NETWORK: 'A sign-in from a network and with a device that the person has not used before.',
  NEW_DEVICE: 'A sign-in with a device that the person has not used before.',
  FAILED_SIGN_INS: 'Failed sign-ins to one account, or from one address.',
  OFF_HOURS: 'Work at night, once a night for each person.',
  READ_VOLUME: 'Different things of customers that one person was shown: users, invoices, domains, and so on.',
  MANY_TENANTS:
    'Different tenants of which one person was shown a detail. What lists and search show of any tenant does not count.',
  BREAK_GLASS: 'An emergency elevation that somebody gave themselves.',
  CASE_UNANSWERED: 'A support case that nobody answered in time.',
  CASE_EMERGENCY: 'A support case that was opened as an emergency.',
};

/** The rules that raise alerts, as they are in force here and now. */
export async function alertRules(ctx: SubgraphContext, settings: IdentitySettings): Promise<AlertRule[]> {
  const limits = await thresholds(ctx.tx);
  const needs: Partial<Record<AlertKind, boolean>> = {
    NEW_COUNTRY: Boolean(settings.placeOf),
    OFF_HOURS: Boolean(settings.offHours),
  };
  return (Object.keys(watches) as AlertKind[]).map((kind) => {
    const count = kind in counted ? counted[kind as keyof typeof counted] : null;
    const hours = kind === 'OFF_HOURS' && settings.offHours;
    return {
      kind,
      watches: hours
        ? `Work between ${oClock(hours.from)} and ${oClock(hours.to)} UTC, once a night for each person.`
        : watches[kind],
      threshold: count ? limits[kind as keyof typeof counted] : null,
      withinMinutes: count?.withinMinutes ?? null,
      setting: count?.setting ?? null,
      active: needs[kind] ?? true,
    };
  });
}
