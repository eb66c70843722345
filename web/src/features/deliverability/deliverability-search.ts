import { type RawSearch, readOne, readSome } from '../../search-params/read';

export const mailboxStatuses = ['ACTIVE', 'PAUSED', 'DISCONNECTED'] as const;
export const campaignStatuses = ['DRAFT', 'SCHEDULED', 'SENDING', 'COMPLETED', 'PAUSED'] as const;
export const mailboxSorts = ['HEALTH_SCORE', 'DAILY_COUNT', 'STATUS', 'CREATED'] as const;
export const campaignSorts = ['CREATED', 'SENT', 'STATUS'] as const;

const states = [...new Set([...mailboxStatuses, ...campaignStatuses])];
const sorts = [...new Set([...mailboxSorts, ...campaignSorts])];

/** What the address says of the list in a tab: which states, and in which order. */
export const readListSearch = (raw: RawSearch) => ({
  state: readSome(raw['state'], states),
  sort: readOne(raw['sort'], sorts),
  direction: readOne(raw['direction'], ['ASC', 'DESC'] as const),
});

/** Those of the address that this list knows; an address may have been another list's. */
export const known = <T extends string>(
  given: readonly string[] | undefined,
  allowed: readonly T[],
): T[] | undefined => {
  const found = allowed.filter((one) => given?.includes(one));
  return found.length ? found : undefined;
};
