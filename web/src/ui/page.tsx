import { Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

interface PageProps {
  title: string;
  /** Where this page hangs; links, outermost first. */
  trail?: readonly ReactNode[];
  /** Beside the title: badges and ids. */
  aside?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** Every page: its name in the window's title and as the one main heading. */
export function Page({ title, trail, aside, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Rookery`;
  }, [title]);
  return (
    <Stack gap="md">
      {trail && (
        <Breadcrumbs component="nav" aria-label="Breadcrumbs" separatorMargin="xs">
          {trail}
          <Text c="dimmed" aria-current="page">
            {title}
          </Text>
        </Breadcrumbs>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Group gap="sm">
          <Title order={1} fz={{ base: 'h3', sm: 'h2' }} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Title>
          {aside}
        </Group>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
