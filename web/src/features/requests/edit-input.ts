interface Editable {
  mutation: string;
  input: unknown;
}

/** What of an input can be edited in place: how long something is lent or good for. Anything else is asked for anew. */
const durations: Record<string, { field: string; label: string; max: number }> = {
  requestElevation: { field: 'minutes', label: 'For how many minutes', max: 480 },
  requestToken: { field: 'days', label: 'Good for how many days', max: 365 },
};

const fieldsOf = (input: unknown) => (typeof input === 'object' && input !== null ? { ...input } : {});

export function numbersOf({ mutation, input }: Editable) {
  const found = durations[mutation];
  const value = found && Number((fieldsOf(input) as Record<string, unknown>)[found.field]);
  return found ? [{ ...found, min: 1, value: value ?? 1 }] : [];
}

/** The whole input again, with what was edited in it. */
export function withNumbers({ input }: Editable, wanted: Record<string, unknown>): Record<string, unknown> {
  const numbers = Object.entries(wanted).map(([field, value]) => [field, Number(value)]);
  return { ...fieldsOf(input), ...Object.fromEntries(numbers) };
}
