import { Stack, Text } from '@mantine/core';
import { useQuery } from 'urql';
import type { AccessRequestFilter, RequestListQuery as RequestListAnswer } from '../../gql/graphql';
import { DataList, type DataListColumn } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { actionOf, differencesOf } from './difference';
import { Remaining } from './remaining';
import { requestTone } from './request-state';
import { RequestListQuery } from './requests.query';
import type { RequestTab } from './requests-search';

type ListTab = Exclude<RequestTab, 'lent'>;
type RequestRow = NonNullable<RequestListAnswer['accessRequests']>['nodes'][number];

const pageSize = 25;
const filters: Record<ListTab, AccessRequestFilter> = {
  decide: { decidable: true },
  mine: { mine: true },
  decided: { states: ['APPROVED', 'APPLIED', 'REJECTED', 'CANCELLED', 'EXPIRED', 'VOIDED'] },
};
const nothing: Record<ListTab, string> = {
  decide: 'Nothing waits for you.',
  mine: 'You have asked for nothing yet. Locked buttons and fields say where you can ask.',
  decided: 'Nothing that you may see was decided yet.',
};

interface RequestsListProps {
  tab: ListTab;
  page: number;
  onPage: (page: number) => void;
}

export function RequestsList({ tab, page, onPage }: RequestsListProps) {
  const { can, titleOf } = usePermissions();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: RequestListQuery,
    variables: {
      first: pageSize,
      offset: (page - 1) * pageSize,
      filter: filters[tab],
      withNames: can('staff:read'),
    },
  });
  const requests = data?.accessRequests;
  if (error && !requests)
    return <QueryFailed error={error} onRetry={() => askAgain({ requestPolicy: 'network-only' })} />;
  return (
    <DataList<RequestRow>
      label="Requests"
      loading={fetching}
      records={requests?.nodes}
      columns={columns(tab, titleOf)}
      page={page}
      pageSize={pageSize}
      totalCount={requests?.totalCount}
      onPage={onPage}
      empty={<EmptyState kind="nothing-yet" text={nothing[tab]} />}
    />
  );
}

function columns(tab: ListTab, titleOf: (permission: string) => string): DataListColumn<RequestRow>[] {
  return [
    {
      accessor: 'mutation',
      title: 'What',
      render: (request) => (
        <Stack gap={0}>
          <Link
            from="/dashboard/requests"
            to="/dashboard/requests"
            search={(old) => ({ ...old, request: request.id, elevation: undefined })}
            fz="sm"
            fw={500}
          >
            {actionOf(request.mutation)}
          </Link>
          <Text fz="xs" c="dimmed" lineClamp={2}>
            {summaryOf(request, titleOf)}
          </Text>
        </Stack>
      ),
    },
    { accessor: 'requester', title: 'Asked by', render: ({ requester }) => requester?.name ?? '—' },
    {
      accessor: 'reason',
      title: 'Reason',
      render: ({ reason, ticket }) => (
        <Stack gap={0} maw={320}>
          <Text fz="sm" lineClamp={2}>
            {reason}
          </Text>
          {ticket && (
            <Text fz="xs" c="dimmed">
              {ticket}
            </Text>
          )}
        </Stack>
      ),
    },
    { accessor: 'version', title: 'Version', textAlign: 'right' },
    { accessor: 'created', title: 'Asked', render: ({ created }) => <RelativeTime time={created} /> },
    tab === 'decide'
      ? { accessor: 'expires', title: 'Waits for', render: ({ expires }) => <Remaining until={expires} /> }
      : {
          accessor: 'state',
          title: 'State',
          render: ({ state, expires }) => (
            <Stack gap={0} align="flex-start">
              <StatusBadge status={state} tone={requestTone(state)} />
              {(state === 'PENDING' || state === 'APPROVED') && (
                <Text fz="xs" c="dimmed">
                  <Remaining until={expires} /> left
                </Text>
              )}
            </Stack>
          ),
        },
  ];
}

/** About whom, and what would be different; the tenant's name and the matrix are read when it is opened. */
function summaryOf(request: RequestRow, titleOf: (permission: string) => string): string {
  const rows = differencesOf(request, { titleOf, waits: false });
  const what = request.kind === 'CROSS_TENANT' ? [] : rows.map((row) => `${row.what}: ${row.after}`);
  return [request.subject?.name, ...what].filter(Boolean).join(' · ');
}
