import { words } from '../../format/words';

interface PermissionToLend {
  name: string;
  title: string;
  category: string;
  lendable: boolean;
  never: readonly string[];
}

/** What can be asked for, by category; neither what is held already nor what nobody may lend to this tier is offered. */
export function choicesToLend(
  permissions: readonly PermissionToLend[],
  { tier, held, first }: { tier: string | null | undefined; held: ReadonlySet<string>; first: readonly string[] },
): { group: string; items: { value: string; label: string }[] }[] {
  const offered = permissions.filter(
    ({ name, lendable, never }) =>
      lendable && !(tier && never.includes(tier)) && (!held.has(name) || first.includes(name)),
  );
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
