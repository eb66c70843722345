import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface PanelRow {
  id: string;
  left: ReactNode;
  right: ReactNode;
}

/** A short list in a panel. */
export function PanelRows({ rows }: { rows: readonly PanelRow[] }) {
  return (
    <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
      {rows.map(({ id, left, right }) => (
        <Group key={id} component="li" justify="space-between" gap="sm" wrap="nowrap">
          <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>{left}</div>
          <Group gap="sm" wrap="nowrap" fz="sm">
            {right}
          </Group>
        </Group>
      ))}
    </Stack>
  );
}
