import { Button, Group, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { formatAbsolute } from '../../format/time';
import { count } from '../../format/words';
import type { ReceiptsQuery as Receipts } from '../../gql/graphql';
import { DataList, type DataListColumn } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { ActorName } from '../audit/actor-name';
import { partsShown } from '../cases/parts-shown';
import { readDenials } from '../denials/denials';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { Withheld } from '../denials/withheld';
import { ReceiptsQuery } from './receipts.query';

const route = getRouteApi('/signed-in/dashboard/receipts');
const pageSize = 50;
type Receipt = NonNullable<Receipts['accessReceipts']>['nodes'][number];

const columns: DataListColumn<Receipt>[] = [
  { accessor: 'time', title: 'When', render: ({ time }) => <RelativeTime time={time} /> },
  { accessor: 'actor', title: 'Who', render: ({ actor }) => <ActorName actor={actor} /> },
  {
    accessor: 'operationName',
    title: 'Operation',
    render: ({ operationName }) => operationName ?? 'Without a name',
  },
  {
    accessor: 'tenantIds',
    title: 'Tenants',
    textAlign: 'right',
    render: ({ tenantIds }) => tenantIds.length.toLocaleString('en'),
  },
  {
    accessor: 'entities',
    title: 'What was shown',
    render: ({ entities }) => (
      <Stack gap={0}>
        {partsShown(entities).map((part) => (
          <Text key={part} fz="sm" style={{ overflowWrap: 'anywhere' }}>
            {part}
          </Text>
        ))}
      </Stack>
    ),
  },
  { accessor: 'decision', title: 'Answer', render: ({ decision }) => <StatusBadge status={decision} /> },
];

export function ReceiptsPage() {
  return (
    <Permitted title="What was read" needs={['receipts:read']}>
      <ReceiptsOf />
    </Permitted>
  );
}

/** Who was shown what, answer by answer: everybody's, or one person's within some times. */
function ReceiptsOf() {
  const { page = 1, actor, from, until } = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: ReceiptsQuery,
    variables: { first: pageSize, offset: (page - 1) * pageSize, filter: { actorId: actor, from, before: until } },
  });
  const receipts = data?.accessReceipts;
  const denied = readDenials(error).at('accessReceipts');
  const filtered = Boolean(actor || from || until);
  const who = receipts?.nodes[0]?.actor;
  const clear = (
    <Button variant="default" onClick={() => navigate({ search: {} })}>
      Show everybody’s
    </Button>
  );
  return (
    <Page title="What was read">
      {filtered && (
        <Group gap="sm">
          <Text fz="sm">
            {actor && (who ? <ActorName actor={who} /> : 'One person')}
            {from && ` from ${formatAbsolute(from)}`}
            {until && ` until ${formatAbsolute(until)}`}
            {receipts && `: ${count(receipts.totalCount, 'answer')}`}
          </Text>
          {clear}
        </Group>
      )}
      {denied && !receipts && <Withheld denial={denied} what="What was read" />}
      {error && !receipts && !denied && <QueryFailed error={error} onRetry={askAgain} />}
      {(receipts || (fetching && !error)) && (
        <DataList
          label="Access receipts"
          columns={columns}
          loading={fetching}
          records={receipts?.nodes}
          totalCount={receipts?.totalCount}
          page={page}
          pageSize={pageSize}
          onPage={(next) => navigate({ search: (old) => ({ ...old, page: next > 1 ? next : undefined }) })}
          empty={
            filtered ? (
              <EmptyState kind="nothing-matches" text="Nothing was read then that you may know of." action={clear} />
            ) : (
              <EmptyState kind="nothing-yet" text="Nobody has read anything, or not where you may see it." />
            )
          }
        />
      )}
    </Page>
  );
}
