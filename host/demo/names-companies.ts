import type { Country } from './names-country.js';

const firstHalves = [
  'Amber',
  'Alder',
  'Birch',
  'Blue',
  'Bright',
  'Cedar',
  'Clear',
  'Copper',
  'Cross',
  'Dawn',
  'East',
  'Elm',
  'Ever',
  'Fair',
  'Fern',
  'Gold',
  'Granite',
  'Green',
  'Grey',
  'Harbor',
  'Haw',
  'High',
  'Iron',
  'Juniper',
  'Keel',
  'Lake',
  'Lark',
  'Maple',
  'Mill',
  'Moor',
  'North',
  'Oak',
  'Pine',
  'Quarry',
  'Raven',
  'River',
  'Silver',
  'Stone',
  'Summit',
  'West',
] as const;

const secondHalves = [
  'field',
  'water',
  'bridge',
  'gate',
  'ford',
  'wood',
  'bury',
  'ridge',
  'haven',
  'light',
  'crest',
  'port',
  'view',
  'well',
  'land',
  'brook',
  'hill',
  'mere',
  'path',
  'point',
  'shore',
  'spring',
  'vale',
  'ward',
  'way',
  'works',
  'yard',
  'cliff',
  'dale',
  'mark',
] as const;

const trades = [
  ['Analytics', 'Software'],
  ['Software', 'Software'],
  ['Systems', 'Software'],
  ['Cloud', 'Software'],
  ['Robotics', 'Manufacturing'],
  ['Instruments', 'Manufacturing'],
  ['Foods', 'Food and drink'],
  ['Coffee', 'Food and drink'],
  ['Logistics', 'Transport'],
  ['Freight', 'Transport'],
  ['Cycles', 'Retail'],
  ['Outfitters', 'Retail'],
  ['Books', 'Retail'],
  ['Interiors', 'Retail'],
  ['Legal', 'Professional services'],
  ['Advisory', 'Professional services'],
  ['Recruiting', 'Professional services'],
  ['Architects', 'Professional services'],
  ['Media', 'Marketing'],
  ['Studio', 'Marketing'],
  ['Outreach', 'Marketing'],
  ['Growth', 'Marketing'],
  ['Health', 'Health'],
  ['Dental', 'Health'],
  ['Labs', 'Research'],
  ['Biotech', 'Research'],
  ['Energy', 'Energy'],
  ['Solar', 'Energy'],
  ['Capital', 'Finance'],
  ['Insurance', 'Finance'],
  ['Payments', 'Finance'],
  ['Academy', 'Education'],
  ['Learning', 'Education'],
  ['Travel', 'Travel'],
  ['Events', 'Travel'],
  ['Estates', 'Real estate'],
  ['Homes', 'Real estate'],
  ['Security', 'Security'],
  ['Telecom', 'Telecommunications'],
  ['Farms', 'Agriculture'],
] as const;

/** How many companies differ without a numeral. */
export const companyNames = firstHalves.length * secondHalves.length * trades.length;
// Has no divisor in common with the count, so that it visits every name once before the first comes again.
const step = 7_919;

export interface CompanyName {
  /** With what makes it a company in its country. */
  full: string;
  /** Without. */
  short: string;
  /** As in addresses; the same number always gives the same, two numbers never do. */
  slug: string;
  industry: string;
}

/** The name of the company with that number: 48,000 differ by themselves, later ones by a numeral. */
export function companyName(number: number, country: Country): CompanyName {
  const at = (number * step) % companyNames;
  const round = Math.floor(number / companyNames);
  const [trade, industry] = trades[at % trades.length] as (typeof trades)[number];
  const rest = Math.floor(at / trades.length);
  const first = firstHalves[rest % firstHalves.length] as string;
  const second = secondHalves[Math.floor(rest / firstHalves.length)] as string;
  const short = `${first}${second} ${trade}${round ? ` ${round + 1}` : ''}`;
  const form = country.company[at % country.company.length] as string;
  return { full: `${short} ${form}`, short, slug: short.toLowerCase().replaceAll(' ', '-'), industry };
}

export const companySizes = ['1–10', '11–50', '51–200', '201–500', '501–1000', '1001+'] as const;
