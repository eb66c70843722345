import { Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { GuardedButton } from '../../ui/guarded-button';
import { Page } from '../../ui/page';
import { Permitted } from '../denials/permitted';
import { PermissionMatrix } from '../roles/permission-matrix';
import { RolesList } from '../roles/roles-list';
import { usePermissions } from '../session/use-permissions';
import { StaffMembers } from './staff-members';
import { staffTabs } from './staff-search';

const InviteDialog = lazy(async () => ({ default: (await import('./invite-dialog')).InviteDialog }));

const route = getRouteApi('/signed-in/dashboard/staff');

export function StaffPage() {
  const { tab = 'members' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Permitted title="Staff" needs={['staff:read']}>
      <Page title="Staff" actions={<Invite />}>
        <Tabs
          value={tab}
          keepMounted={false}
          onChange={(next) =>
            navigate({ search: { tab: next === 'members' ? undefined : staffTabs.find((name) => name === next) } })
          }
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="members">Members</Tabs.Tab>
            <Tabs.Tab value="roles">Roles</Tabs.Tab>
            <Tabs.Tab value="matrix">Permission matrix</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="members">
            <StaffMembers />
          </Tabs.Panel>
          <Tabs.Panel value="roles">
            <RolesList />
          </Tabs.Panel>
          <Tabs.Panel value="matrix">
            <PermissionMatrix />
          </Tabs.Panel>
        </Tabs>
      </Page>
    </Permitted>
  );
}

function Invite() {
  const { refusal } = usePermissions();
  const [asking, { open, close }] = useDisclosure();
  return (
    <>
      <GuardedButton
        size="sm"
        leftSection={<IconUserPlus size={16} aria-hidden />}
        refusal={refusal('staff:invite')}
        onClick={open}
      >
        Invite a colleague
      </GuardedButton>
      {asking && (
        <Suspense>
          <InviteDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}
