import { settingText } from '../../format/setting-value';
import type { Difference } from '../requests/difference';
import type { Setting } from './setting';

/** What stands in the fields that somebody has opened, by setting. Null follows the default again. */
export type Typed = string | boolean | null;
export type Draft = ReadonlyMap<string, Typed>;

const isList = ({ kind }: Setting) => kind === 'EMAIL_LIST' || kind === 'HOSTNAME_LIST';

/** A value as it stands in its field: one entry of a list a line. */
export function typedOf(setting: Setting, value: unknown): Typed {
  if (setting.kind === 'BOOLEAN') return value === true;
  if (isList(setting)) return Array.isArray(value) ? value.join('\n') : '';
  return value === null || value === undefined ? '' : String(value);
}

/** What is asked for; an empty field that is no list follows the default. */
export function wantedOf(setting: Setting, typed: Typed): unknown {
  if (typed === null || typeof typed === 'boolean') return typed;
  if (isList(setting))
    return typed
      .split(/[\n,;]+/)
      .map((entry) => entry.trim())
      .filter(Boolean);
  const text = typed.trim();
  if (!text) return null;
  return setting.kind === 'NUMBER' ? Number(text) : text;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What differs from what holds; of what is sensitive that is not known here, and the server says. */
export function changedIn(settings: readonly Setting[], draft: Draft): { setting: Setting; value: unknown }[] {
  return settings.flatMap((setting) => {
    const typed = draft.get(setting.key);
    if (typed === undefined) return [];
    const value = wantedOf(setting, typed);
    const unchanged = !setting.sensitive && same(value ?? setting.defaultValue, setting.value);
    return unchanged ? [] : [{ setting, value }];
  });
}

/** Old and new, side by side. */
export function differencesIn(settings: readonly Setting[], draft: Draft): Difference[] {
  return changedIn(settings, draft).map(({ setting, value }) => ({
    what: setting.title,
    before: settingText(setting.value, setting.unit),
    after: `${settingText(value ?? setting.defaultValue, setting.unit)}${value === null ? ' (default)' : ''}`,
  }));
}

/** What can be said without asking: a number out of its bounds. The server looks at everything. */
export function problemOf(setting: Setting, typed: Typed | undefined): string | undefined {
  if (setting.kind !== 'NUMBER' || typeof typed !== 'string' || !typed.trim()) return undefined;
  const { least, most } = setting;
  const number = Number(typed);
  return number >= (least ?? number) && number <= (most ?? number) ? undefined : `This is from ${least} to ${most}.`;
}
