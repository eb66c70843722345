import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../ui/page';
import { Permitted } from '../denials/permitted';
import { PermissionMatrix } from './permission-matrix';
import { RolesList } from './roles-list';
import { StaffMembers } from './staff-members';
import { staffTabs } from './staff-search';

const route = getRouteApi('/signed-in/dashboard/staff');

export function StaffPage() {
  const { tab = 'members' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Permitted title="Staff" needs={['staff:read']}>
      <Page title="Staff">
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
