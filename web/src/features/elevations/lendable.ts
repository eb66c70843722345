import { words } from '../../format/words';

interface PermissionToLend {
  name: string;
  title: string;
  category: string;
  lendable: boolean;
  never: readonly string[];
}

/** What can be asked for, by category; what nobody may lend to this tier is not offered. */
export function choicesToLend(
  permissions: readonly PermissionToLend[],
  tier: string | null | undefined,
  first: readonly string[] = [],
): { group: string; items: { value: string; label: string }[] }[] {
  const offered = permissions.filter(({ lendable, never }) => lendable && !(tier && never.includes(tier)));
  const categories = [...new Set(offered.map(({ category }) => category))];
  const wanted = (name: string) => (first.includes(name) ? 0 : 1);
  return categories.map((category) => ({
    group: words(category),
    items: offered
      .filter((permission) => permission.category === category)
      .sort((a, b) => wanted(a.name) - wanted(b.name) || a.title.localeCompare(b.title))
      .map(({ name, title }) => ({ value: name, label: title })),
  }));
}
