import { Group, Stack, Text } from '@mantine/core';
import { words } from '../../format/words';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { StatusBadge } from '../../ui/status-badge';
import { RoleButton } from './role-button';
import { openTenantOf } from './user-access';
import type { UserTabProps } from './user-page-context';

/** The tenants of a user, and as what; the role can be changed, or its change asked for. */
export function MembershipsList({ user, refusal }: Pick<UserTabProps, 'user' | 'refusal'>) {
  if (!user.memberships.length) return <EmptyState kind="nothing-yet" text="This person belongs to no tenant." />;
  const notThisOne = openTenantOf(user) && refusal === undefined ? 'Open this tenant first.' : refusal;
  return (
    <Stack gap="xs">
      {user.memberships.map(({ tenant, role }) => (
        <Group key={tenant?.id ?? role} gap="sm">
          {tenant ? (
            <Link to="/dashboard/tenants/$id" params={{ id: tenant.id }}>
              {tenant.name ?? 'Name withheld'}
            </Link>
          ) : (
            <Text>Tenant withheld</Text>
          )}
          <Text c="dimmed">{words(role)}</Text>
          {tenant && <StatusBadge status={tenant.status} />}
          {tenant && (
            <RoleButton
              userId={user.id}
              name={user.name ?? 'this user'}
              tenantId={tenant.id}
              role={role}
              refusal={tenant.openUntil ? refusal : notThisOne}
            />
          )}
        </Group>
      ))}
    </Stack>
  );
}
