import { Text } from '@mantine/core';
import { useQuery } from 'urql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { OwnElevationsQuery } from './elevations.query';

/** What was lent to the viewer, the latest first. */
export function OwnElevations() {
  const { titleOf } = usePermissions();
  const [{ data, error, fetching }, askAgain] = useQuery({ query: OwnElevationsQuery });
  const elevations = data?.viewer?.staff?.elevations;
  if (error && !elevations)
    return <QueryFailed error={error} onRetry={() => askAgain({ requestPolicy: 'network-only' })} />;
  return (
    <DataList
      label="Elevations"
      loading={fetching}
      records={elevations ?? undefined}
      empty={<EmptyState kind="nothing-yet" text="Nothing was lent to you yet." />}
      columns={[
        {
          accessor: 'scopes',
          title: 'Permissions',
          render: ({ id, scopes }) => (
            <Link
              from="/dashboard/requests"
              to="/dashboard/requests"
              search={(old) => ({ ...old, elevation: id, request: undefined })}
              fz="sm"
            >
              {scopes.map(titleOf).join(', ')}
            </Link>
          ),
        },
        {
          accessor: 'kind',
          title: 'How',
          render: ({ kind }) => kind && <StatusBadge status={kind} tone={kind === 'BREAK_GLASS' ? 'bad' : 'plain'} />,
        },
        {
          accessor: 'reason',
          title: 'Reason',
          render: ({ reason, ticket }) => (
            <Text fz="sm" lineClamp={2} maw={320}>
              {[reason, ticket].filter(Boolean).join(' · ')}
            </Text>
          ),
        },
        {
          accessor: 'used',
          title: 'Used',
          render: ({ scopes, used }) => `${used?.length ?? 0} of ${scopes.length}`,
        },
        { accessor: 'granted', title: 'From', render: ({ granted }) => <RelativeTime time={granted} /> },
        {
          accessor: 'expires',
          title: 'Until',
          render: ({ ended, expires }) => <RelativeTime time={ended ?? expires} />,
        },
      ]}
    />
  );
}
