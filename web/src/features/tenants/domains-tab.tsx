import { Code, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { EmptyState } from '../../ui/empty-state';
import { StatusBadge } from '../../ui/status-badge';
import { Part } from './part';
import type { TabProps } from './tenant-page-context';

export function DomainsTab({ tenant, denials, onOpen }: TabProps) {
  const domains = tenant.domains?.nodes ?? [];
  return (
    <Part heading="Sending domains" denial={denials.at('tenant.domains')} onOpen={onOpen}>
      <Stack>
        {domains.length === 0 && <EmptyState kind="nothing-yet" text="This tenant has no sending domains." />}
        {domains.map(({ id, domain, isPrimary, verificationStatus, dnsRecords }) => (
          <Paper key={id} withBorder p="sm">
            <Group gap="sm" mb="xs">
              <Text component="h3" fw={600} m={0} fz="md">
                {domain}
              </Text>
              {isPrimary && <StatusBadge status="Primary" tone="plain" />}
              <StatusBadge status={verificationStatus} />
            </Group>
            <Table.ScrollContainer
              minWidth={560}
              scrollAreaProps={{
                viewportProps: { tabIndex: 0, role: 'region', 'aria-label': `DNS records of ${domain}` },
              }}
            >
              <Table fz="sm">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Record</Table.Th>
                    <Table.Th>Name</Table.Th>
                    <Table.Th>Should say</Table.Th>
                    <Table.Th>State</Table.Th>
                    <Table.Th>Last check</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {dnsRecords.map((record) => (
                    <Table.Tr key={`${record.kind} ${record.name}`}>
                      <Table.Td>{record.kind}</Table.Td>
                      <Table.Td>
                        <Code>{record.name}</Code>
                      </Table.Td>
                      <Table.Td style={{ overflowWrap: 'anywhere' }}>
                        <Code>{record.expected}</Code>
                      </Table.Td>
                      <Table.Td>
                        <StatusBadge status={record.verificationStatus} />
                      </Table.Td>
                      <Table.Td>
                        {record.lastError ?? `${record.attempts} ${record.attempts === 1 ? 'attempt' : 'attempts'}`}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </Paper>
        ))}
      </Stack>
    </Part>
  );
}
