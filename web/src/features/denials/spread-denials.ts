type Path = readonly (string | number)[];

function missingAt(value: unknown, rest: readonly string[], at: Path): Path[] {
  if (value === null || value === undefined) return [rest.length ? [...at, ...rest] : at];
  if (Array.isArray(value)) return value.flatMap((item, index) => missingAt(item, rest, [...at, index]));
  const [step, ...others] = rest;
  if (step === undefined || typeof value !== 'object') return [];
  return missingAt((value as Record<string, unknown>)[step], others, [...at, step]);
}

/**
 * The gateway sends one error for a field that many rows lack. A cache that reads it literally would keep `null` for all the
 * other rows and show it later as “there is none”. This gives the path of every row that lacks the field.
 */
export function spreadPath(data: unknown, path: Path): Path[] {
  const keys = path.filter((step): step is string => typeof step === 'string');
  const rows = missingAt(data, keys, []);
  return rows.length ? rows : [path];
}
