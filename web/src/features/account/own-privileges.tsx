import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import { CopyText } from '../../ui/copy-text';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { RelativeTime } from '../../ui/relative-time';
import { Section } from '../../ui/section';
import { QueryFailed } from '../denials/query-failed';
import { type Category, CategoryFilter } from '../roles/category-filter';
import { reachWord } from '../roles/matrix';
import { useSession } from '../session/use-session';
import { OwnPrivilegesQuery } from './account.query';
import { type Because, privilegesOf } from './privileges';

/** What one may do, and why: by which role or elevation. */
export function OwnPrivileges() {
  const { scopes, staff, elevations } = useSession();
  const [{ data, error, fetching }, askAgain] = useQuery({ query: OwnPrivilegesQuery });
  const [category, setCategory] = useState<Category>();
  const roles = [...(staff?.tier ? [staff.tier] : []), ...(staff?.roles?.map(({ name }) => name) ?? [])];
  const privileges = privilegesOf(data, { scopes, roles, elevations });
  return (
    <Section heading="What I may do, and why" aside={<CategoryFilter value={category} onChange={setCategory} />}>
      {error && !privileges ? (
        <QueryFailed error={error} onRetry={askAgain} />
      ) : (
        <DataList
          label="What I may do"
          loading={fetching}
          records={privileges?.filter((privilege) => !category || privilege.category === category)}
          empty={<EmptyState kind="nothing-matches" text="Nothing of this category." />}
          columns={[
            {
              accessor: 'title',
              title: 'Permission',
              render: ({ id, title }) => (
                <Stack gap={0}>
                  <Text fz="sm">{title}</Text>
                  <Text fz="xs" c="dimmed" ff="monospace">
                    {id}
                  </Text>
                </Stack>
              ),
            },
            { accessor: 'category', title: 'Category', render: (row) => words(row.category) },
            {
              accessor: 'because',
              title: 'Because of',
              render: ({ because }) =>
                because.map((one) => <Source key={`${one.source} ${one.reach}`} because={one} />),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Source({ because: { source, reach, since, until, requestId } }: { because: Because }) {
  return (
    <Text fz="sm" component="div">
      {words(source)}
      {reach && `: ${reachWord(reach)}`}
      {since && (
        <>
          , since <RelativeTime time={since} />
        </>
      )}
      {until && (
        <>
          , until <RelativeTime time={until} />
        </>
      )}
      {requestId && (
        <>
          , by request <CopyText text={requestId} label="request id" short />
        </>
      )}
    </Text>
  );
}
