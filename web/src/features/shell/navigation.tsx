import { Stack } from '@mantine/core';
import {
  IconBell,
  IconBuilding,
  IconChecklist,
  IconEyeCheck,
  IconFlask,
  IconHistory,
  IconHome,
  IconKey,
  IconLifebuoy,
  IconServer,
  IconSettings,
  IconUser,
  IconUserShield,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { NavLink } from '../../ui/nav-link';
import { usePermissions } from '../session/use-permissions';

/** Everybody sees every page, and one that is not permitted says so itself; bulk changes are there for those who make them. */
export function Navigation() {
  const { can } = usePermissions();
  return (
    <Stack gap={2}>
      <NavLink
        to="/"
        label="Home"
        leftSection={<IconHome size={18} aria-hidden />}
        activeOptions={{ exact: true }}
        activeProps={active}
      />
      <NavLink
        to="/dashboard/tenants"
        label="Tenants"
        leftSection={<IconBuilding size={18} aria-hidden />}
        activeProps={active}
      />
      <NavLink
        to="/dashboard/users"
        label="Users"
        leftSection={<IconUsers size={18} aria-hidden />}
        activeProps={active}
      />
      {can('bulk-jobs:read') && (
        <NavLink
          to="/dashboard/bulk"
          label="Bulk changes"
          leftSection={<IconUsersGroup size={18} aria-hidden />}
          activeProps={active}
        />
      )}
      <NavLink
        to="/dashboard/cases"
        label="Cases"
        leftSection={<IconLifebuoy size={18} aria-hidden />}
        activeProps={active}
      />
      <NavLink
        to="/dashboard/test-tenants"
        label="Test tenants"
        leftSection={<IconFlask size={18} aria-hidden />}
        activeProps={active}
      />
      <NavLink
        to="/dashboard/staff"
        label="Staff"
        leftSection={<IconUserShield size={18} aria-hidden />}
        activeProps={active}
      />
      <NavLink
        to="/dashboard/requests"
        label="Requests"
        leftSection={<IconChecklist size={18} aria-hidden />}
        activeProps={active}
      />
      <NavLink
        to="/dashboard/alerts"
        label="Alerts"
        leftSection={<IconBell size={18} aria-hidden />}
        activeProps={active}
      />
      <NavLink
        to="/dashboard/reviews"
        label="Reviews"
        leftSection={<IconEyeCheck size={18} aria-hidden />}
        activeProps={active}
      />
      <NavLink
        to="/dashboard/tokens"
        label="API tokens"
        leftSection={<IconKey size={18} aria-hidden />}
        activeProps={active}
      />
      <NavLink
        to="/dashboard/audit"
        label="Audit trail"
        leftSection={<IconHistory size={18} aria-hidden />}
        activeProps={active}
      />
      <NavLink
        to="/dashboard/system/infrastructure"
        label="Infrastructure"
        leftSection={<IconServer size={18} aria-hidden />}
        activeProps={active}
      />
      <NavLink
        to="/dashboard/system/settings"
        label="Platform settings"
        leftSection={<IconSettings size={18} aria-hidden />}
        activeProps={active}
      />
      <NavLink to="/account" label="My account" leftSection={<IconUser size={18} aria-hidden />} activeProps={active} />
    </Stack>
  );
}

const active = { active: true, 'aria-current': 'page' } as const;
