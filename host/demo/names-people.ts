import { france, germany, netherlands, sweden } from './names-continental.js';
import type { Country } from './names-country.js';
import { australia, canada, india, unitedKingdom, unitedStates } from './names-english.js';

/** Where customers are, by how many of a hundred. */
export const countries: readonly (readonly [Country, number])[] = [
  [unitedStates, 34],
  [unitedKingdom, 15],
  [germany, 13],
  [france, 9],
  [sweden, 6],
  [australia, 7],
  [netherlands, 6],
  [india, 6],
  [canada, 4],
];
