import { Box, Group, Paper, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface NoticeProps {
  icon: ReactNode;
  heading: string;
  children?: ReactNode;
  /** Announced at once when it is about something that just went wrong. */
  role?: 'alert' | 'status';
}

/** A box that says something about the page rather than being its content. */
export function Notice({ icon, heading, children, role }: NoticeProps) {
  return (
    <Paper withBorder p="md" role={role} maw={760}>
      <Group gap="md" align="flex-start" wrap="nowrap">
        <Box aria-hidden pt={2}>
          {icon}
        </Box>
        <Box miw={0} flex={1}>
          <Title order={2} fz="md" mb={4}>
            {heading}
          </Title>
          {children}
        </Box>
      </Group>
    </Paper>
  );
}
