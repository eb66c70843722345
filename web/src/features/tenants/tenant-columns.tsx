import { Stack, Text } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import type { TenantsListQuery } from '../../gql/graphql';
import { CopyText } from '../../ui/copy-text';
import type { DataListColumn } from '../../ui/data-list';
import { Link } from '../../ui/link';
import { Locked } from '../../ui/locked';
import { Money } from '../../ui/money';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import type { Permissions } from '../session/use-permissions';

type Row = NonNullable<TenantsListQuery['tenants']>['nodes'][number];

interface Context extends Pick<Permissions, 'can' | 'titleOf'> {
  denials: Denials;
}

export function tenantColumns({ can, titleOf, denials }: Context): DataListColumn<Row>[] {
  const notAsked = (permission: string) => <Locked compact reason={`Not permitted: needs “${titleOf(permission)}”.`} />;
  return [
    {
      accessor: 'NAME',
      title: 'Company',
      sortable: true,
      render: ({ id, name, environment, openUntil }) => (
        <Stack gap={0}>
          <Link to="/dashboard/tenants/$id" params={{ id }} fw={500}>
            {name ?? 'Name withheld'}
            {openUntil && (
              <IconLockOpen
                size={14}
                role="img"
                aria-label="open for you"
                style={{ marginLeft: 6, verticalAlign: '-2px' }}
              />
            )}
          </Link>
          {environment === 'TEST' && (
            <Text fz="xs" c="dimmed">
              Test tenant
            </Text>
          )}
        </Stack>
      ),
    },
    {
      accessor: 'owner',
      title: 'Owner',
      noWrap: true,
      render: ({ owner }) =>
        can('users:read') ? (
          <Value denial={denials.at('tenants.nodes.owner')} compact>
            {owner && (
              <Stack gap={0}>
                <Text fz="sm">{owner.name ?? 'Name withheld'}</Text>
                <Text fz="xs" c="dimmed">
                  <Value denial={denials.at('tenants.nodes.owner.maskedEmail')} compact>
                    {owner.maskedEmail}
                  </Value>
                </Text>
              </Stack>
            )}
          </Value>
        ) : (
          notAsked('users:read')
        ),
    },
    {
      accessor: 'plan',
      title: 'Plan',
      render: ({ subscription }) =>
        can('subscriptions:read') ? (
          <Value denial={denials.at('tenants.nodes.subscription.plan')} compact otherwise="None">
            {subscription?.plan?.name}
          </Value>
        ) : (
          notAsked('subscriptions:read')
        ),
    },
    {
      accessor: 'mrr',
      title: 'MRR',
      textAlign: 'right',
      render: ({ subscription }) =>
        can('mrr:read') ? (
          <Value denial={denials.at('tenants.nodes.subscription.mrr')} compact>
            {subscription?.mrr && <Money value={subscription.mrr} />}
          </Value>
        ) : (
          notAsked('mrr:read')
        ),
    },
    { accessor: 'workspaceCount', title: 'Workspaces', textAlign: 'right' },
    { accessor: 'USERS', title: 'Users', textAlign: 'right', sortable: true, render: ({ userCount }) => userCount },
    { accessor: 'STATUS', title: 'Status', sortable: true, render: ({ status }) => <StatusBadge status={status} /> },
    { accessor: 'CREATED', title: 'Created', sortable: true, render: ({ created }) => <RelativeTime time={created} /> },
    { accessor: 'id', title: 'Id', render: ({ id }) => <CopyText text={id} label="tenant id" short /> },
  ];
}
