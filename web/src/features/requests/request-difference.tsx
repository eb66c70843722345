import { Table, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { Difference } from './difference';

/** How it stands, and how it would stand: side by side, row by row. */
export function RequestDifference({ rows, label }: { rows: readonly Difference[]; label: string }) {
  const withBefore = rows.some(({ before }) => before !== undefined);
  return (
    <Table withTableBorder fz="sm" aria-label={label} layout="fixed" style={{ overflowWrap: 'anywhere' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>What</Table.Th>
          {withBefore && <Table.Th>Now</Table.Th>}
          <Table.Th>{withBefore ? 'Then' : 'As asked'}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ what, before, after }) => (
          <Table.Tr key={`${what} ${after}`}>
            <Table.Th scope="row" fw={400}>
              {what}
            </Table.Th>
            {withBefore && (
              <Table.Td>
                <Text span inherit c="dimmed">
                  {before ?? '—'}
                </Text>{' '}
                <IconArrowRight size={12} aria-hidden />
                <VisuallyHidden>becomes</VisuallyHidden>
              </Table.Td>
            )}
            <Table.Td fw={600}>{after}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
