import { formatDay } from '../../format/time';
import type { TenantOrganisationQuery } from '../../gql/graphql';
import { FieldList } from '../../ui/field-list';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import type { Denial } from '../denials/denial';
import { Value } from '../denials/value';

type Sso = NonNullable<NonNullable<TenantOrganisationQuery['tenant']>['sso']>;

const tones: Record<Sso['status'], Tone> = { ON: 'good', TESTING: 'plain', OFF: 'off', FAILING: 'bad' };

/** Whether single sign-on works, and how it is set where that may be read. */
export function SsoFields({ sso: { status, changed, settings }, denial }: { sso: Sso; denial: Denial | undefined }) {
  const state = [
    { label: 'Status', value: <StatusBadge status={status} tone={tones[status]} /> },
    { label: 'Changed', value: <RelativeTime time={changed} /> },
  ];
  if (!settings) {
    return <FieldList items={[...state, { label: 'Settings', value: <Value denial={denial}>{undefined}</Value> }]} />;
  }
  const { protocol, provider, issuer, signInUrl, domains, required, createsUsers, certificateExpires } = settings;
  return (
    <FieldList
      items={[
        ...state,
        { label: 'Provider', value: `${provider} (${protocol})` },
        { label: 'Issuer', value: issuer },
        { label: 'Sign-in address', value: signInUrl },
        { label: 'For addresses at', value: domains.join(', ') || '—' },
        { label: 'Other ways in', value: required ? 'None' : 'Allowed' },
        { label: 'New people', value: createsUsers ? 'Become users' : 'Must be invited' },
        { label: 'Certificate runs out', value: certificateExpires ? formatDay(certificateExpires) : '—' },
      ]}
    />
  );
}
