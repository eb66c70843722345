const abbreviations: Record<string, string> = { qa: 'QA' };

/** `PAST_DUE` → “Past due”, `user_manager` → “User manager”. */
export function words(name: string): string {
  const known = abbreviations[name];
  if (known) return known;
  const text = name.replace(/_/g, ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** The choices of a filter, in words. */
export function choices<T extends string>(values: readonly T[]): { value: T; label: string }[] {
  return values.map((value) => ({ value, label: words(value) }));
}
