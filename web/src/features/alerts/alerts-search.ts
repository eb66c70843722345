import type { AlertKind } from '../../gql/graphql';
import { compact, type RawSearch, readOne, readPage, readSome, readText } from '../../search-params/read';

export const alertKinds: readonly AlertKind[] = [
  'NEW_COUNTRY',
  'NEW_NETWORK',
  'NEW_DEVICE',
  'FAILED_SIGN_INS',
  'OFF_HOURS',
  'BREAK_GLASS',
];

/** Which alerts are shown: those that nobody has looked at, unless the address says otherwise. */
export const alertStates = ['seen', 'all'] as const;

export function validateAlertsSearch(raw: RawSearch) {
  return compact({
    state: readOne(raw['state'], alertStates),
    kind: readSome(raw['kind'], alertKinds),
    person: readText(raw['person']),
    page: readPage(raw['page']),
  });
}

export type AlertsSearch = ReturnType<typeof validateAlertsSearch>;

/** `acknowledged` of the API's filter: no, yes, or either. */
export const acknowledgedOf = (state: AlertsSearch['state']): boolean | undefined =>
  state === 'all' ? undefined : state === 'seen';
