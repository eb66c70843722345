import { AppShell, Box, Burger, Group, ScrollArea, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Link } from '../../ui/link';
import { Logo } from '../../ui/logo';
import { AskForAccess } from '../elevations/ask-for-access';
import { useSession } from '../session/use-session';
import { EnvironmentBadge } from './environment-badge';
import { HelpMenu } from './help-menu';
import { Keys } from './keys';
import { Navigation } from './navigation';
import { OpenedTenantsMenu } from './opened-tenants-menu';
import { PaletteButton } from './palette-button';
import { UserMenu } from './user-menu';

// What only some need, or what can come a moment later, is no part of the first load.
const ElevationBanner = lazy(async () => ({
  default: (await import('../elevations/elevation-banner')).ElevationBanner,
}));
const NoticesMenu = lazy(async () => ({ default: (await import('../notices/notices-menu')).NoticesMenu }));

/** The frame of every page: who you are, where you are, what you have open. */
export function Shell({ children }: { children: ReactNode }) {
  const { elevations } = useSession();
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
            <PaletteButton />
            <OpenedTenantsMenu />
            <Suspense fallback={<Box w={34} />}>
              <NoticesMenu />
            </Suspense>
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
        {elevations.length > 0 && (
          <Suspense>
            <ElevationBanner />
          </Suspense>
        )}
        {children}
      </AppShell.Main>
      <Keys />
      <AskForAccess />
    </AppShell>
  );
}
