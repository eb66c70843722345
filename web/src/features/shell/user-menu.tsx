import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconDevicesOff, IconLogout, IconShieldUp, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useClient } from 'urql';
import { words } from '../../format/words';
import { openAskForAccess } from '../elevations/ask-for-access-state';
import { useSession } from '../session/use-session';
import { useSignOut } from '../session/use-sign-out';

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return `${parts[0]?.charAt(0) ?? ''}${parts.length > 1 ? (parts.at(-1)?.charAt(0) ?? '') : ''}`.toUpperCase();
}

export function UserMenu() {
  const { staff, scopes } = useSession();
  const signOut = useSignOut();
  const client = useClient();
  const endOthers = async () => (await import('../palette/end-other-sessions')).endOtherSessions(client);
  const navigate = useNavigate();
  const name = staff?.name ?? 'Staff member';
  const roles = staff?.roles?.map((role) => words(role.name)).join(', ');
  return (
    <Menu width={260} position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton p={4}>
          <Avatar size={32} radius="xl" variant="filled" color="ember" alt="">
            {initials(name)}
          </Avatar>
          <VisuallyHidden>{name}: user menu</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} fz="sm" c="var(--mantine-color-text)">
            {name}
          </Text>
          <Text fz="xs" c="dimmed">
            {staff?.email}
          </Text>
          <Text fz="xs" c="dimmed">
            {roles ?? (staff?.tier && words(staff.tier))}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item leftSection={<IconUser size={16} />} onClick={() => navigate({ to: '/account' })}>
          My account and sessions
        </Menu.Item>
        {scopes.has('elevation:request') && (
          <Menu.Item leftSection={<IconShieldUp size={16} />} onClick={() => openAskForAccess()}>
            Ask for access
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconDevicesOff size={16} />} onClick={endOthers}>
          End my other sessions
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={signOut}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
