import { Center, Stack, Text } from '@mantine/core';
import { IconFilterOff, IconInbox, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export type Emptiness = 'nothing-yet' | 'nothing-matches' | 'not-permitted';

const icons = { 'nothing-yet': IconInbox, 'nothing-matches': IconFilterOff, 'not-permitted': IconLock };

interface EmptyStateProps {
  kind: Emptiness;
  text: string;
  action?: ReactNode;
}

/** Why a list is empty: there is nothing, nothing fits the filter, or it may not be seen. */
export function EmptyState({ kind, text, action }: EmptyStateProps) {
  const Icon = icons[kind];
  return (
    <Center p="xl" data-empty={kind} style={{ pointerEvents: 'auto' }}>
      <Stack align="center" gap="xs">
        <Icon size={32} aria-hidden color="var(--mantine-color-dimmed)" />
        <Text ta="center" c="dimmed" maw={420}>
          {text}
        </Text>
        {action}
      </Stack>
    </Center>
  );
}
