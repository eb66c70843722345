import { count, words } from '../../format/words';

interface Shown {
  type: string;
  ids: readonly string[];
  fields: readonly string[];
  maskedFields: readonly string[];
}

/** `TenantSubscription` → “tenant subscription”. */
const nameOf = (type: string) => words(type.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`)).toLowerCase();
const several = (name: string) => (name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`);
/** What everybody finds out who sees that there is something. */
const plain = new Set(['id', '__typename']);

/** Which fields of what, a line each: “2 users: name, status, masked email”. */
export function partsShown(entities: readonly Shown[]): string[] {
  return entities.map(({ type, ids, fields, maskedFields }) => {
    const shown = [...fields, ...maskedFields].filter((field) => !plain.has(field));
    const name = nameOf(type);
    return `${count(ids.length, name, several(name))}: ${shown.join(', ') || 'that there is such a thing'}`;
  });
}
