import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { count } from '../../format/words';
import { RelativeTime } from '../../ui/relative-time';
import { Section } from '../../ui/section';
import { readDenials } from '../denials/denials';
import { Withheld } from '../denials/withheld';
import { usePermissions } from '../session/use-permissions';
import { CaseReadsQuery } from './cases.query';
import { partsShown } from './parts-shown';

const few = 5;
const most = 100;

/** What was read for a case: who, when, and which fields of what. Support sees its own reads, others those of opened tenants. */
export function CaseReads({ caseId }: { caseId: string }) {
  const { can } = usePermissions();
  const [first, setFirst] = useState(few);
  const [{ data, error, fetching }] = useQuery({
    query: CaseReadsQuery,
    variables: { id: caseId, first },
    pause: !can('receipts:read'),
    // Each look at the case is one more.
    requestPolicy: 'cache-and-network',
  });
  if (!can('receipts:read')) return null;
  const reads = data?.supportCase?.reads;
  const denial = readDenials(error).at('supportCase.reads');
  return (
    <Section
      heading="Read for this case"
      aside={
        reads && (
          <Text fz="sm" c="dimmed">
            {count(reads.totalCount, 'answer')}
          </Text>
        )
      }
    >
      {denial && <Withheld denial={denial} what="What was read" />}
      {reads?.nodes.length === 0 && (
        <Text c="dimmed">Nothing has been read for it, or not by those whom you may see.</Text>
      )}
      <Stack gap="xs" component="ul" p={0} m={0} aria-label="Read for this case" style={{ listStyle: 'none' }}>
        {reads?.nodes.map(({ id, actor, time, operationName, decision, entities }) => (
          <li key={id}>
            <Text fz="sm">
              {actor.name ?? 'Somebody'} · {operationName ?? 'An operation without a name'} ·{' '}
              <RelativeTime time={time} />
            </Text>
            {partsShown(entities).map((part) => (
              <Text key={part} fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                {part}
              </Text>
            ))}
            {decision === 'DENIED' && (
              <Text fz="sm" c="dimmed">
                Nothing of it was shown.
              </Text>
            )}
          </li>
        ))}
      </Stack>
      {reads?.pageInfo.hasNextPage && first < most && (
        <Group mt="xs">
          <Button size="xs" variant="default" loading={fetching} onClick={() => setFirst(most)}>
            Show all
          </Button>
        </Group>
      )}
    </Section>
  );
}
