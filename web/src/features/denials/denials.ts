import type { CombinedError } from 'urql';
import { type Denial, denialOf } from './denial';

/** All that an answer lacks, to be asked for by field. */
export interface Denials {
  readonly all: readonly Denial[];
  /** Why the field at this path is missing: itself, or something above it. */
  at(path: string): Denial | undefined;
}

/** Reads the errors beside partial data. */
export function readDenials(error: Pick<CombinedError, 'graphQLErrors'> | undefined): Denials {
  const byPath = new Map<string, Denial>();
  for (const fault of error?.graphQLErrors ?? []) {
    const denial = denialOf(fault);
    if (denial && !byPath.has(denial.path)) byPath.set(denial.path, denial);
  }
  return {
    all: [...byPath.values()],
    at(path) {
      for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
        const denial = byPath.get(path.slice(0, end));
        if (denial) return denial;
      }
      return undefined;
    },
  };
}
