import { Box, Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  heading: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** A named part of a page. */
export function Section({ heading, aside, children }: SectionProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} miw={0}>
      <Group justify="space-between" mb="xs" gap="xs">
        <Title order={2} fz="lg" id={id}>
          {heading}
        </Title>
        {aside}
      </Group>
      {children}
    </Box>
  );
}
