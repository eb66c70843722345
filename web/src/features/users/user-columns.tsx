import { Stack, Text } from '@mantine/core';
import { words } from '../../format/words';
import type { UsersListQuery } from '../../gql/graphql';
import { CopyText } from '../../ui/copy-text';
import type { DataListColumn } from '../../ui/data-list';
import { Link } from '../../ui/link';
import { Locked } from '../../ui/locked';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import type { Permissions } from '../session/use-permissions';
import { notYetIn } from './not-yet-in';

type Row = NonNullable<UsersListQuery['users']>['nodes'][number];

interface Context extends Pick<Permissions, 'can' | 'titleOf'> {
  denials: Denials;
}

export function userColumns({ can, titleOf, denials }: Context): DataListColumn<Row>[] {
  const notAsked = (permission: string) => <Locked compact reason={`Not permitted: needs “${titleOf(permission)}”.`} />;
  return [
    {
      accessor: 'NAME',
      title: 'Name',
      sortable: true,
      render: ({ id, name }) => (
        <Link to="/dashboard/users/$id" params={{ id }} fw={500}>
          {name ?? 'Name withheld'}
        </Link>
      ),
    },
    {
      accessor: 'maskedEmail',
      title: 'E-mail',
      noWrap: true,
      render: ({ maskedEmail }) => (
        <Value denial={denials.at('users.nodes.maskedEmail')} compact>
          {maskedEmail}
        </Value>
      ),
    },
    {
      accessor: 'tenant',
      title: 'Tenant',
      noWrap: true,
      render: ({ memberships }) =>
        can('tenants:read') ? (
          <Stack gap={0}>
            {memberships.map(({ tenant, role }) => (
              <Text key={tenant?.id ?? role} fz="sm">
                {tenant ? (
                  <Link to="/dashboard/tenants/$id" params={{ id: tenant.id }}>
                    {tenant.name ?? 'Name withheld'}
                  </Link>
                ) : (
                  '—'
                )}{' '}
                <Text span c="dimmed" fz="xs">
                  {words(role)}
                </Text>
              </Text>
            ))}
          </Stack>
        ) : (
          notAsked('tenants:read')
        ),
    },
    {
      accessor: 'plan',
      title: 'Plan',
      render: ({ memberships }) =>
        can('subscriptions:read') ? (
          <Value denial={denials.at('users.nodes.memberships.tenant.subscription')} compact otherwise="None">
            {memberships.map(({ tenant }) => tenant?.subscription?.plan?.name).find(Boolean)}
          </Value>
        ) : (
          notAsked('subscriptions:read')
        ),
    },
    {
      accessor: 'STATUS',
      title: 'Status',
      sortable: true,
      render: ({ status, invitation }) => (
        // Who was invited and is not in yet has an account, and nobody has come in by it.
        <StatusBadge status={(status === 'ACTIVE' && notYetIn(invitation)) || status} />
      ),
    },
    { accessor: 'CREATED', title: 'Joined', sortable: true, render: ({ created }) => <RelativeTime time={created} /> },
    {
      accessor: 'lastLogin',
      title: 'Last sign-in',
      render: ({ lastLogin }) =>
        can('user-login:read') ? (
          <Value denial={denials.at('users.nodes.lastLogin')} compact otherwise="never">
            {lastLogin && <RelativeTime time={lastLogin} />}
          </Value>
        ) : (
          notAsked('user-login:read')
        ),
    },
    { accessor: 'id', title: 'Id', render: ({ id }) => <CopyText text={id} label="user id" short /> },
  ];
}
