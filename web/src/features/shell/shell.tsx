import { AppShell, Burger, Group, ScrollArea, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from '../../ui/link';
import { Logo } from '../../ui/logo';
import { ElevationBanner } from './elevation-banner';
import { EnvironmentBadge } from './environment-badge';
import { HelpMenu } from './help-menu';
import { Keys } from './keys';
import { Navigation } from './navigation';
import { OpenedTenantsMenu } from './opened-tenants-menu';
import { UserMenu } from './user-menu';

/** The frame of every page: who you are, where you are, what you have open. */
export function Shell({ children }: { children: ReactNode }) {
  const [opened, { toggle, close }] = useDisclosure();
  const pathname = useLocation({ select: (location) => location.pathname });
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    close();
    // A new page begins where its content begins, for the keyboard and for screen readers.
    main.current?.focus({ preventScroll: true });
  }, [pathname, close]);

  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <AppShell.Header style={{ borderTop: '4px solid var(--mantine-color-ember-7)' }}>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label="Navigation"
              aria-expanded={opened}
            />
            <Link to="/" c="inherit" underline="never" aria-label="Rookery, home">
              <Group gap="xs" wrap="nowrap">
                <Logo />
                <Text fw={700} visibleFrom="sm">
                  Rookery
                </Text>
              </Group>
            </Link>
            <EnvironmentBadge />
          </Group>
          <Group gap={4} wrap="nowrap">
            <OpenedTenantsMenu />
            <HelpMenu />
            <UserMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Main">
        <ScrollArea>
          <Navigation />
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main ref={main} id="main" tabIndex={-1}>
        <ElevationBanner />
        {children}
      </AppShell.Main>
      <Keys />
    </AppShell>
  );
}
