/** What changed between two states, for the audit trail: the same keys on both sides; null when nothing did. */
export function changesBetween<Values extends Record<string, unknown>>(
  before: Values | null,
  after: Values,
): { oldValues: Record<string, unknown> | null; newValues: Record<string, unknown> } | null {
  if (!before) return { oldValues: null, newValues: after };
  const plain = (value: unknown) => JSON.stringify(value ?? null);
  const changed = Object.keys(after).filter((key) => plain(before[key]) !== plain(after[key]));
  if (!changed.length) return null;
  const pick = (values: Values) => Object.fromEntries(changed.map((key) => [key, values[key]]));
  return { oldValues: pick(before), newValues: pick(after) };
}
