import { Box, Group, Select, Switch } from '@mantine/core';
import { useQuery } from 'urql';
import { choices, words } from '../../format/words';
import type { UserActivityQuery as Answer } from '../../gql/graphql';
import { DataList, type DataListColumn } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { type Denials, readDenials } from '../denials/denials';
import { QueryFailed } from '../denials/query-failed';
import { Value } from '../denials/value';
import { Withheld } from '../denials/withheld';
import { LazySignIns } from '../product-events/lazy-parts';
import { OpenForUser } from './open-for-user';
import { UserActivityQuery } from './user.query';
import { shutTenantOf } from './user-access';
import type { UserTabProps } from './user-page-context';
import { activityKinds } from './user-search';

const pageSize = 25;
const kindOptions = choices(activityKinds);

type Entry = NonNullable<NonNullable<Answer['user']>['activity']>['nodes'][number];

const columns = (denials: Denials): DataListColumn<Entry>[] => [
  { accessor: 'time', title: 'When', noWrap: true, render: ({ time }) => <RelativeTime time={time} /> },
  { accessor: 'kind', title: 'Kind', noWrap: true, render: ({ kind }) => words(kind) },
  {
    accessor: 'summary',
    title: 'What',
    render: ({ summary, succeeded }) => (
      <>
        {summary} {!succeeded && <StatusBadge status="FAILED" />}
      </>
    ),
  },
  {
    accessor: 'country',
    title: 'From',
    noWrap: true,
    render: ({ country, ipAddress, maskedIpAddress }) => {
      const network = ipAddress ?? maskedIpAddress;
      const denial = denials.at('user.activity.nodes.country');
      return (
        <Value denial={denial} compact>
          {[country, network].filter(Boolean).join(' · ') || null}
        </Value>
      );
    },
  },
  {
    accessor: 'device',
    title: 'With',
    render: ({ device }) => (
      <Value denial={denials.at('user.activity.nodes.device')} compact>
        {device}
      </Value>
    ),
  },
];

/** The whole timeline, page by page, by kind, or only what failed. */
export function ActivityTab({ user, search, onSearch }: UserTabProps) {
  const { kind, failed, page = 1 } = search;
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: UserActivityQuery,
    variables: {
      id: user.id,
      first: pageSize,
      offset: (page - 1) * pageSize,
      kinds: kind ? [kind] : undefined,
      succeeded: failed ? false : undefined,
    },
  });
  const denials = readDenials(error);
  const denial = denials.at('user.activity');
  const shut = shutTenantOf(user);
  const activity = data?.user?.activity;
  if (denial && !activity)
    return <Withheld denial={denial} what="Activity" action={shut && <OpenForUser tenant={shut} userId={user.id} />} />;
  if (error && !data) return <QueryFailed error={error} onRetry={askAgain} />;
  return (
    <>
      <Group gap="md" mb="sm" role="search" aria-label="Activity">
        <Select
          aria-label="Kind"
          placeholder="Any kind"
          data={kindOptions}
          value={kind ?? null}
          onChange={(next) => onSearch({ kind: next ?? undefined })}
          clearable
          clearButtonProps={{ 'aria-label': 'Any kind' }}
          w={{ base: '100%', sm: 200 }}
        />
        <Switch
          label="Only what failed"
          checked={failed ?? false}
          onChange={(event) => onSearch({ failed: event.currentTarget.checked || undefined })}
        />
      </Group>
      <DataList
        label="Activity"
        inline
        columns={columns(denials)}
        records={activity?.nodes}
        totalCount={activity?.totalCount}
        loading={fetching}
        toneOf={({ succeeded }) => (succeeded ? undefined : 'bad')}
        page={page}
        pageSize={pageSize}
        onPage={(next) => onSearch({ page: next > 1 ? next : undefined })}
        empty={
          <EmptyState
            kind={kind || failed ? 'nothing-matches' : 'nothing-yet'}
            text={kind || failed ? 'Nothing of that kind is recorded.' : 'Nothing is recorded of this person.'}
          />
        }
      />
      <Box mt="xl">
        <LazySignIns userId={user.id} />
      </Box>
    </>
  );
}
