import { Drawer, Stack, Table, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { count, words } from '../../format/words';
import type { AlertRulesQuery as Rules } from '../../gql/graphql';
import { ListSkeleton } from '../../ui/list-skeleton';
import { QueryFailed } from '../denials/query-failed';
import { AlertRulesQuery } from './alerts.query';

type Rule = NonNullable<Rules['alertRules']>[number];

/** “More than 500 within 60 minutes”. */
function whenOf({ threshold, withinMinutes, active }: Rule): string {
  if (!active) return 'Not watched: not configured here';
  if (threshold === null || threshold === undefined) return 'Each time';
  return `More than ${threshold.toLocaleString('en')} within ${count(withinMinutes ?? 0, 'minute')}`;
}

/** What Rookery watches, and from how many on it warns. */
export function AlertRules({ onClose }: { onClose: () => void }) {
  const [{ data, error }, askAgain] = useQuery({ query: AlertRulesQuery, requestPolicy: 'cache-and-network' });
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title="What raises an alert">
      <Stack>
        {error && !data && <QueryFailed error={error} onRetry={askAgain} />}
        {!error && !data && <ListSkeleton label="What raises an alert" />}
        {data?.alertRules && (
          <Table aria-label="What raises an alert" verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>What is watched</Table.Th>
                <Table.Th>When it warns</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.alertRules.map((rule) => (
                <Table.Tr key={rule.kind}>
                  <Table.Td>
                    <Text fz="sm" fw={500}>
                      {words(rule.kind)}
                    </Text>
                    <Text fz="sm" c="dimmed">
                      {rule.watches}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <Text fz="sm">{whenOf(rule)}</Text>
                    {rule.setting && (
                      <Text fz="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                        Setting {rule.setting}
                      </Text>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <Text fz="sm" c="dimmed">
          Thresholds are platform settings: another person approves a change. There is one alert for each person, rule
          and hour of what is read; of anything else a repeat is counted on the alert that is there.
        </Text>
      </Stack>
    </Drawer>
  );
}
