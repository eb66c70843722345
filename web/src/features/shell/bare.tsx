import { Box, Center, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Logo } from '../../ui/logo';

/** The page around the way in. */
export function Bare({ children }: { children: ReactNode }) {
  return (
    <Center mih="100dvh" p="md">
      <Box w="100%" maw={440}>
        <Group component="header" gap="sm" mb="xl" justify="center">
          <Logo size={36} />
          <Text fz="xl" fw={700}>
            Rookery
          </Text>
          <Text c="dimmed">PenguinMails operations</Text>
        </Group>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </Box>
    </Center>
  );
}
