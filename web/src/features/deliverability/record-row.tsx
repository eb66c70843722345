import { Stack, Table, Text } from '@mantine/core';
import { count } from '../../format/words';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { CopyRecord } from './copy-record';
import type { DomainRecord } from './domain-types';

/** One DNS record: what should stand there, and what did. */
export function RecordRow({ record }: { record: DomainRecord }) {
  const { kind, name, expected, found, verificationStatus, attempts, lastError, checked } = record;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td fw={500}>{kind}</Table.Td>
      <Table.Td>
        <CopyRecord text={name} label={`name of the ${kind} record`} />
      </Table.Td>
      <Table.Td>
        <Stack gap={6}>
          <Labelled label="Expected">
            <CopyRecord text={expected} label={`expected ${kind} record`} />
          </Labelled>
          <Found kind={kind} found={found} />
        </Stack>
      </Table.Td>
      <Table.Td>
        <Stack gap={4} align="flex-start">
          <StatusBadge status={verificationStatus} />
          {lastError && <Text fz="sm">{lastError}</Text>}
          <Text fz="xs" c="dimmed">
            {count(attempts, 'attempt')}
            {checked && (
              <>
                , last <RelativeTime time={checked} />
              </>
            )}
          </Text>
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
}

function Found({ kind, found }: Pick<DomainRecord, 'kind' | 'found'>) {
  if (!found) return null;
  return (
    <Labelled label="Found">
      {found.length === 0 && <Text fz="sm">nothing</Text>}
      {found.map((text) => (
        <CopyRecord key={text} text={text} label={`found ${kind} record`} />
      ))}
    </Labelled>
  );
}

function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <Text fz="xs" c="dimmed">
        {label}
      </Text>
      {children}
    </div>
  );
}
