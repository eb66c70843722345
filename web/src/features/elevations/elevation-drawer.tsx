import { Button, Drawer, Group, List, Loader, Stack, Table, Text } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { codeOf } from '../../error-message';
import { formatAbsolute } from '../../format/time';
import { words } from '../../format/words';
import type { ElevationQuery as ElevationAnswer } from '../../gql/graphql';
import { EmptyState } from '../../ui/empty-state';
import { FieldList } from '../../ui/field-list';
import { Link } from '../../ui/link';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { Countdown } from './countdown';
import { ElevationQuery } from './elevations.query';
import { useEndElevation } from './use-end-elevation';

type Elevation = NonNullable<ElevationAnswer['elevation']>;

/** One elevation whole: asked for three, used one, and every access that was made under it. */
export function ElevationDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { can } = usePermissions();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: ElevationQuery,
    variables: { id, withNames: can('staff:read') },
  });
  const refresh = () => askAgain({ requestPolicy: 'network-only' });
  const elevation = data?.elevation;
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title="What was lent, and what it was used for">
      {elevation && <ElevationDetail elevation={elevation} onChanged={refresh} />}
      {!elevation && fetching && <Loader aria-label="Loading the elevation" />}
      {!elevation && error && codeOf(error) === 'NOT_FOUND' && (
        <EmptyState kind="not-permitted" text="There is no such elevation that you may see." />
      )}
      {!elevation && error && codeOf(error) !== 'NOT_FOUND' && <QueryFailed error={error} onRetry={refresh} />}
    </Drawer>
  );
}

function ElevationDetail({ elevation, onChanged }: { elevation: Elevation; onChanged: () => void }) {
  const [ending, end] = useEndElevation();
  const { scopes, used, uses, kind, requestId } = elevation;
  return (
    <Stack>
      <Group justify="space-between">
        <Text fw={600}>
          Asked for {scopes.length}, used {used?.length ?? 0}
        </Text>
        {elevation.endable && (
          <Button
            size="xs"
            variant="default"
            loading={ending}
            onClick={async () => {
              await end(elevation.id);
              onChanged();
            }}
          >
            End now
          </Button>
        )}
      </Group>
      <Scopes scopes={scopes} used={used ?? []} />
      <FieldList
        items={[
          { label: 'Lent to', value: elevation.holder?.name },
          {
            label: 'How',
            value: kind && <StatusBadge status={kind} tone={kind === 'BREAK_GLASS' ? 'bad' : 'plain'} />,
          },
          { label: 'Approved by', value: kind === 'BREAK_GLASS' ? 'nobody' : elevation.approver?.name },
          { label: 'Reason', value: elevation.reason },
          { label: 'Ticket', value: elevation.ticket },
          { label: 'From', value: formatAbsolute(elevation.granted) },
          { label: 'Until', value: formatAbsolute(elevation.ended ?? elevation.expires) },
          {
            label: 'Left',
            value: elevation.ended ? 'Ended before its time' : <Countdown until={elevation.expires} />,
          },
          ...(requestId
            ? [
                {
                  label: 'Request',
                  value: (
                    <Link
                      from="/dashboard/requests"
                      to="/dashboard/requests"
                      search={(old) => ({ ...old, elevation: undefined, request: requestId })}
                      underline="always"
                    >
                      See what was asked
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Section heading="Every access under it">
        <Uses uses={uses ?? []} />
      </Section>
    </Stack>
  );
}

function Scopes({ scopes, used }: { scopes: readonly string[]; used: readonly string[] }) {
  const { titleOf } = usePermissions();
  return (
    <List spacing={4} fz="sm" icon={<IconMinus size={16} aria-hidden />}>
      {scopes.map((scope) => (
        <List.Item key={scope} icon={used.includes(scope) ? <IconCheck size={16} aria-hidden /> : undefined}>
          {titleOf(scope)}: {used.includes(scope) ? <b>used</b> : 'not used'}
        </List.Item>
      ))}
    </List>
  );
}

function Uses({ uses }: { uses: NonNullable<Elevation['uses']> }) {
  const { titleOf } = usePermissions();
  if (!uses.length) return <EmptyState kind="nothing-yet" text="Nothing was read or done under it." />;
  return (
    <Table.ScrollContainer
      minWidth={480}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': 'Every access, table' } }}
    >
      <Table withTableBorder fz="sm" aria-label="Every access">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>When</Table.Th>
            <Table.Th>What</Table.Th>
            <Table.Th>By which permission</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {uses.map(({ id, time, kind, what, scopes }) => (
            <Table.Tr key={id}>
              <Table.Td>{formatAbsolute(time)}</Table.Td>
              <Table.Td>
                {words(kind)}: {what ?? 'an operation without a name'}
              </Table.Td>
              <Table.Td>{scopes.map(titleOf).join(', ') || 'none of those lent'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
