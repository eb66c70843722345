import type { AlertKind } from '../../gql/graphql';
import { compact, type RawSearch, readOne, readPage, readSome, readText } from '../../search-params/read';

/** A kind that is missing here does not compile. */
const kinds: Record<AlertKind, true> = {
  NEW_COUNTRY: true,
  NEW_NETWORK: true,
  NEW_DEVICE: true,
  FAILED_SIGN_INS: true,
  OFF_HOURS: true,
  READ_VOLUME: true,
  MANY_TENANTS: true,
  BREAK_GLASS: true,
  CASE_UNANSWERED: true,
  CASE_EMERGENCY: true,
};

export const alertKinds = Object.keys(kinds) as AlertKind[];

/** Which alerts are shown: those that nobody has looked at, unless the address says otherwise. */
export const alertStates = ['seen', 'all'] as const;

export function validateAlertsSearch(raw: RawSearch) {
  return compact({
    state: readOne(raw['state'], alertStates),
    kind: readSome(raw['kind'], alertKinds),
    person: readText(raw['person']),
    page: readPage(raw['page']),
    /** Whether the rules stand beside the list. */
    rules: raw['rules'] === true || raw['rules'] === 'true' ? true : undefined,
  });
}

export type AlertsSearch = ReturnType<typeof validateAlertsSearch>;

/** `acknowledged` of the API's filter: no, yes, or either. */
export const acknowledgedOf = (state: AlertsSearch['state']): boolean | undefined =>
  state === 'all' ? undefined : state === 'seen';
