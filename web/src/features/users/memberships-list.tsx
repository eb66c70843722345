import { Group, Stack, Text } from '@mantine/core';
import { words } from '../../format/words';
import type { UserPageQuery } from '../../gql/graphql';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { StatusBadge } from '../../ui/status-badge';

export function MembershipsList({ memberships }: { memberships: NonNullable<UserPageQuery['user']>['memberships'] }) {
  if (!memberships.length) return <EmptyState kind="nothing-yet" text="This person belongs to no tenant." />;
  return (
    <Stack gap="xs">
      {memberships.map(({ tenant, role }) => (
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
        </Group>
      ))}
    </Stack>
  );
}
