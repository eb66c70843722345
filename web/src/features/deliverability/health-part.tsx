import { Group, Progress, Stack, Table, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import type { TenantHealthQuery as Answer } from '../../gql/graphql';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import { AskedPart } from './asked-part';
import { TenantHealthQuery } from './deliverability.query';

interface TenantPartProps {
  tenantId: string;
  onOpen: (() => void) | undefined;
}

type Health = NonNullable<NonNullable<Answer['tenant']>['health']>;

const bands: [number, string, Tone][] = [
  [85, 'Good', 'good'],
  [60, 'Fair', 'warn'],
  [0, 'Poor', 'bad'],
];

const bandOf = (score: number) => bands.find(([from]) => score >= from) ?? bands[2];

/** A number without needless digits: `12.5`, `20`. */
const short = (points: number) => Number(points.toFixed(1)).toLocaleString('en');

export function HealthPart({ tenantId, onOpen }: TenantPartProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: TenantHealthQuery, variables: { id: tenantId } });
  const health = data?.tenant?.health;
  return (
    <AskedPart
      heading="Health"
      field="health"
      there={Boolean(health)}
      fetching={fetching}
      error={error}
      onRetry={askAgain}
      onOpen={onOpen}
      aside={
        health && (
          <Text fz="sm" c="dimmed">
            Worked out <RelativeTime time={health.measured} />
          </Text>
        )
      }
    >
      {health && <HealthTable health={health} />}
    </AskedPart>
  );
}

function HealthTable({ health: { score, inputs } }: { health: Health }) {
  const band = score === null || score === undefined ? undefined : bandOf(score);
  return (
    <Stack gap="sm">
      <Group gap="sm" align="baseline">
        <Text component="span" fz={32} fw={600} lh={1} style={{ fontVariantNumeric: 'tabular-nums' }}>
          {score ?? '—'}
        </Text>
        <Text component="span" c="dimmed" fz="sm">
          of 100
        </Text>
        {band && <StatusBadge status={band[1]} tone={band[2]} />}
      </Group>
      <Table.ScrollContainer
        minWidth={560}
        scrollAreaProps={{
          viewportProps: { tabIndex: 0, role: 'region', 'aria-label': 'What the health score is made of' },
        }}
      >
        <Table fz="sm" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Input</Table.Th>
              <Table.Th>What was measured</Table.Th>
              <Table.Th w={190}>Points</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {inputs.map((input) => (
              <Table.Tr key={input.kind}>
                <Table.Td fw={500}>{words(input.kind)}</Table.Td>
                <Table.Td>{input.says}</Table.Td>
                <Table.Td>
                  <Points points={input.points} weight={input.weight} label={words(input.kind)} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function Points({ points, weight, label }: { points: number | null | undefined; weight: number; label: string }) {
  if (points === null || points === undefined) {
    return (
      <Text fz="sm" c="dimmed">
        not counted (of {weight})
      </Text>
    );
  }
  return (
    <Stack gap={2}>
      <Text fz="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {short(points)} of {weight}
      </Text>
      <Progress
        value={(100 * points) / weight}
        size="sm"
        color={points < weight / 2 ? 'red' : points < weight ? 'yellow' : 'green'}
        aria-label={`Points of ${label}`}
      />
    </Stack>
  );
}
