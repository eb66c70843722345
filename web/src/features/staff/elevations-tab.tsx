import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from 'urql';
import { messageOf } from '../../error-message';
import { formatAbsolute, formatRemaining } from '../../format/time';
import type { StaffElevationsQuery as Elevations } from '../../gql/graphql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { GuardedButton } from '../../ui/guarded-button';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { useNow } from '../../ui/use-now';
import { readDenials } from '../denials/denials';
import { QueryFailed } from '../denials/query-failed';
import { Withheld } from '../denials/withheld';
import { usePermissions } from '../session/use-permissions';
import { EndStaffElevationMutation } from './staff-changes.query';
import { StaffElevationsQuery } from './staff-member.query';

type Row = NonNullable<NonNullable<Elevations['staffMember']>['elevations']>[number];

const inForce = ({ ended, expires }: Row, now: number) => !ended && Date.parse(expires) > now;

/** What was lent to somebody: what is in force with what is left of it, and what there was. */
export function ElevationsTab({ id }: { id: string }) {
  const { titleOf } = usePermissions();
  const now = useNow();
  const [{ data, error, fetching }, askAgain] = useQuery({ query: StaffElevationsQuery, variables: { id } });
  const [{ fetching: ending }, endElevation] = useMutation(EndStaffElevationMutation);
  const elevations = data?.staffMember?.elevations;
  const denied = readDenials(error).at('staffMember.elevations');
  if (denied && !elevations) return <Withheld denial={denied} what="Elevations" />;
  if (error && !elevations) return <QueryFailed error={error} onRetry={askAgain} />;

  const end = async (elevationId: string) => {
    const result = await endElevation({ input: { elevationId } });
    if (result.error) notifications.show({ color: 'red', title: 'It goes on', message: messageOf(result.error) });
    else notifications.show({ title: 'Ended', message: 'From now on it gives nothing.' });
  };

  return (
    <DataList<Row>
      inline
      label="Elevations"
      loading={fetching}
      records={elevations ?? undefined}
      empty={<EmptyState kind="nothing-yet" text="Nothing was ever lent to them, or nothing that you decide on." />}
      columns={[
        {
          accessor: 'scopes',
          title: 'Permissions',
          render: ({ scopes, used }) => <Lent {...{ scopes, used, titleOf }} />,
        },
        {
          accessor: 'kind',
          title: 'How',
          render: ({ kind }) => kind && <StatusBadge status={kind} tone={kind === 'BREAK_GLASS' ? 'bad' : 'plain'} />,
        },
        {
          accessor: 'reason',
          title: 'Why',
          render: ({ reason, ticket }) => [reason, ticket].filter(Boolean).join(' · '),
        },
        { accessor: 'granted', title: 'Begun', render: ({ granted }) => <RelativeTime time={granted} /> },
        {
          accessor: 'expires',
          title: 'Until',
          render: (row) =>
            inForce(row, now) ? (
              <StatusBadge status={`${formatRemaining(row.expires, now)} left`} tone="warn" />
            ) : (
              formatAbsolute(row.ended ?? row.expires)
            ),
        },
        {
          accessor: 'actions',
          title: 'Action',
          render: (row) => (
            <GuardedButton
              size="compact-xs"
              variant="default"
              disabled={ending}
              refusal={inForce(row, now) ? undefined : 'It has ended already.'}
              aria-label={`End the elevation begun ${formatAbsolute(row.granted)}`}
              onClick={() => end(row.id)}
            >
              End
            </GuardedButton>
          ),
        },
      ]}
    />
  );
}

interface LentProps extends Pick<Row, 'scopes' | 'used'> {
  titleOf: (permission: string) => string;
}

function Lent({ scopes, used, titleOf }: LentProps) {
  return (
    <>
      {scopes.map((scope) => (
        <Text key={scope} fz="sm">
          {titleOf(scope)}{' '}
          <Text span inherit c="dimmed">
            {used?.includes(scope) ? '(used)' : '(not used)'}
          </Text>
        </Text>
      ))}
    </>
  );
}
