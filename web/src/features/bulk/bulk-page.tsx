import { MultiSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { choices, count } from '../../format/words';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { ListSkeleton } from '../../ui/list-skeleton';
import { Page } from '../../ui/page';
import { StatusBadge } from '../../ui/status-badge';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { BulkJobQuery } from './bulk.query';
import { BulkActions } from './bulk-actions';
import { BulkProgress } from './bulk-progress';
import { bulkRowColumns } from './bulk-row-columns';
import { bulkRowStatuses } from './bulk-search';
import { bulkTones } from './bulk-tones';
import { bulkWords } from './bulk-words';

const route = getRouteApi('/signed-in/dashboard/bulk/$id');
const pageSize = 50;
const pollMs = 1_000;
const statusOptions = choices(bulkRowStatuses);

export function BulkPage() {
  const { id } = route.useParams();
  return (
    <Permitted title="Bulk change" needs={['bulk-jobs:read']}>
      <Bulk key={id} id={id} />
    </Permitted>
  );
}

function Bulk({ id }: { id: string }) {
  const { page = 1, status } = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: BulkJobQuery,
    variables: { id, first: pageSize, offset: (page - 1) * pageSize, status },
    requestPolicy: 'cache-and-network',
  });
  const job = data?.bulkJob;
  const isRunning = job?.status === 'RUNNING';

  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => askAgain({ requestPolicy: 'network-only' }), pollMs);
    return () => clearInterval(timer);
  }, [isRunning, askAgain]);

  const trail = [
    <Link key="all" to="/dashboard/bulk">
      Bulk changes
    </Link>,
  ];
  if (!job) {
    return (
      <Page title="Bulk change" trail={trail}>
        {error ? <QueryFailed error={error} onRetry={askAgain} /> : <ListSkeleton label="Bulk change" />}
      </Page>
    );
  }
  return (
    <Page
      title={`${bulkWords[job.action].does} ${count(job.total, 'user')}`}
      trail={trail}
      aside={<StatusBadge status={job.status} tone={bulkTones[job.status]} />}
      actions={<BulkActions job={job} onChanged={() => askAgain({ requestPolicy: 'network-only' })} />}
    >
      <BulkProgress job={job} />
      <MultiSelect
        aria-label="Result"
        placeholder={status ? '' : 'Any result'}
        data={statusOptions}
        value={status ?? []}
        onChange={(next) => navigate({ search: next.length ? { status: next } : {} })}
        clearable
        clearButtonProps={{ 'aria-label': 'Any result' }}
        w={{ base: '100%', sm: 260 }}
      />
      <DataList
        label="Users of this change"
        columns={bulkRowColumns(job.action)}
        records={job.rows?.nodes.map((row) => ({ ...row, id: String(row.position) }))}
        totalCount={job.rows?.totalCount}
        // What is asked for again and again while it runs is no news.
        loading={fetching && !isRunning && !job.rows}
        toneOf={(row) => (row.status === 'FAILED' ? 'bad' : row.status === 'SKIPPED' ? 'off' : undefined)}
        page={page}
        pageSize={pageSize}
        onPage={(next) => navigate({ search: (old) => ({ ...old, page: next > 1 ? next : undefined }) })}
        empty={<EmptyState kind="nothing-matches" text="No user of this change has come so far." />}
      />
    </Page>
  );
}
