import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { count } from '../../format/words';
import type { BulkJobsQuery as BulkJobsData } from '../../gql/graphql';
import { DataList, type DataListColumn } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { Page } from '../../ui/page';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { BulkJobsQuery } from './bulk.query';
import { bulkTones } from './bulk-tones';
import { bulkWords } from './bulk-words';

const route = getRouteApi('/signed-in/dashboard/bulk');
const pageSize = 25;
type Row = NonNullable<BulkJobsData['bulkJobs']>['nodes'][number];

const columns: DataListColumn<Row>[] = [
  {
    accessor: 'action',
    title: 'Change',
    render: ({ id, action, total }) => (
      <Link to="/dashboard/bulk/$id" params={{ id }} fw={500}>
        {bulkWords[action].does} {count(total, 'user')}
      </Link>
    ),
  },
  {
    accessor: 'status',
    title: 'Status',
    render: ({ status }) => <StatusBadge status={status} tone={bulkTones[status]} />,
  },
  { accessor: 'done', title: 'Done', textAlign: 'right' },
  { accessor: 'failed', title: 'Failed', textAlign: 'right' },
  { accessor: 'skipped', title: 'Was so already', textAlign: 'right' },
  { accessor: 'requestedBy', title: 'Asked for by', render: ({ requestedBy }) => requestedBy?.name ?? 'Somebody' },
  { accessor: 'created', title: 'Planned', render: ({ created }) => <RelativeTime time={created} /> },
];

export function BulkListPage() {
  return (
    <Permitted title="Bulk changes" needs={['bulk-jobs:read']}>
      <BulkList />
    </Permitted>
  );
}

function BulkList() {
  const { page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: BulkJobsQuery,
    variables: { first: pageSize, offset: (page - 1) * pageSize },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Page title="Bulk changes">
      {error && !data && <QueryFailed error={error} onRetry={askAgain} />}
      {(data?.bulkJobs || (fetching && !error)) && (
        <DataList
          label="Bulk changes"
          columns={columns}
          records={data?.bulkJobs?.nodes}
          totalCount={data?.bulkJobs?.totalCount}
          loading={fetching}
          page={page}
          pageSize={pageSize}
          onPage={(next) => navigate({ search: next > 1 ? { page: next } : {} })}
          empty={
            <EmptyState kind="nothing-yet" text="There are no bulk changes. Select users in their list to plan one." />
          }
        />
      )}
    </Page>
  );
}
