import { Group, Paper, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { messageOf } from '../../error-message';
import { words } from '../../format/words';
import { GuardedButton } from '../../ui/guarded-button';
import { StatusBadge } from '../../ui/status-badge';
import { usePermissions } from '../session/use-permissions';
import { VerifyDomainMutation } from './deliverability.query';
import type { Domain } from './domain-types';
import { RecordRow } from './record-row';

/** A sending domain: what DNS should say, what it said the last time, and a look now. */
export function DomainCard({ domain: { id, domain, isPrimary, verificationStatus, dnsRecords } }: { domain: Domain }) {
  const { refusal } = usePermissions();
  const [{ fetching }, verify] = useMutation(VerifyDomainMutation);
  const look = async () => {
    const { data, error } = await verify({ input: { domainId: id } });
    if (error) {
      notifications.show({ color: 'red', title: `${domain} was not checked`, message: messageOf(error) });
      return;
    }
    const status = data?.verifyDomain?.domain?.verificationStatus;
    notifications.show({ title: `${domain} was checked`, message: status ? words(status) : 'Done.' });
  };
  return (
    <Paper withBorder p="sm">
      <Group gap="sm" mb="xs">
        <Text component="h3" fw={600} m={0} fz="md" style={{ overflowWrap: 'anywhere' }}>
          {domain}
        </Text>
        {isPrimary && <StatusBadge status="Primary" tone="plain" />}
        <StatusBadge status={verificationStatus} />
        <GuardedButton
          size="xs"
          variant="default"
          ml="auto"
          refusal={refusal('domains:verify')}
          loading={fetching}
          onClick={look}
          aria-label={`Verify again: ${domain}`}
        >
          Verify again
        </GuardedButton>
      </Group>
      <Table.ScrollContainer
        minWidth={720}
        scrollAreaProps={{
          viewportProps: { tabIndex: 0, role: 'region', 'aria-label': `DNS records of ${domain}` },
        }}
      >
        <Table fz="sm" layout="fixed" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={80}>Record</Table.Th>
              <Table.Th w="24%">Name</Table.Th>
              <Table.Th>Expected and found</Table.Th>
              <Table.Th w={190}>State</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {dnsRecords.map((record) => (
              <RecordRow key={`${record.kind} ${record.name}`} record={record} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
