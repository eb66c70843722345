import { Button, CloseButton, Group, Popover, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLockOpen } from '@tabler/icons-react';
import { formatRemaining } from '../../format/time';
import { Link } from '../../ui/link';
import { useNow } from '../../ui/use-now';
import { useSession } from '../session/use-session';
import { useCloseTenant } from '../tenants/use-close-tenant';

/** The tenants that the viewer has open, how long they stay so, and the way to close them. */
export function OpenedTenantsMenu() {
  const { openTenants, scopes } = useSession();
  const [opened, { toggle, close }] = useDisclosure();
  const [closing, closeTenant] = useCloseTenant();
  const now = useNow();
  if (!scopes.has('tenants:open')) return null;
  return (
    <Popover
      opened={opened}
      onChange={(next) => !next && close()}
      position="bottom-end"
      width={320}
      trapFocus
      withRoles
    >
      <Popover.Target>
        <Button
          variant={openTenants.length ? 'light' : 'subtle'}
          color={openTenants.length ? 'ember' : 'gray'}
          c={openTenants.length ? undefined : 'inherit'}
          size="compact-md"
          fw={500}
          leftSection={<IconLockOpen size={16} aria-hidden />}
          onClick={toggle}
        >
          {openTenants.length}{' '}
          <Text span inherit ml={4} visibleFrom="sm">
            open
          </Text>
          <VisuallyHidden>(your opened tenants)</VisuallyHidden>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Opened tenants">
        <Stack gap="xs">
          {openTenants.length === 0 && (
            <Text fz="sm">No tenant is open. Personal data shows once you open its tenant for a case.</Text>
          )}
          {openTenants.map((tenant) => (
            <Group key={tenant.id} justify="space-between" wrap="nowrap" gap="xs">
              <div>
                <Link to="/dashboard/tenants/$id" params={{ id: tenant.id }} onClick={close}>
                  {tenant.name ?? tenant.id}
                </Link>
                <Text fz="xs" c="dimmed">
                  {tenant.openUntil ? `${formatRemaining(tenant.openUntil, now)} left` : 'open'}
                </Text>
              </div>
              <CloseButton
                aria-label={`Close ${tenant.name ?? 'this tenant'}`}
                title="Close this tenant"
                disabled={closing}
                onClick={() => closeTenant(tenant.id)}
              />
            </Group>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
