import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { words } from '../../format/words';
import type { StaffListQuery } from '../../gql/graphql';
import type { DataListColumn } from '../../ui/data-list';
import { Link } from '../../ui/link';
import { Locked } from '../../ui/locked';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import type { Permissions } from '../session/use-permissions';
import { StaffButtons } from './staff-buttons';
import type { StaffAction } from './staff-person';

export type StaffRow = NonNullable<StaffListQuery['staffMembers']>['nodes'][number];

interface Context {
  permissions: Permissions;
  denials: Denials;
  ownId: string | null | undefined;
  onAction: (action: StaffAction, member: StaffRow) => void;
}

const at = 'staffMembers.nodes';

export function staffColumns({ permissions, denials, ownId, onAction }: Context): DataListColumn<StaffRow>[] {
  const { can, titleOf } = permissions;
  /** The value where it was asked for at all; else what is missing. */
  const shown = (permission: string, field: keyof StaffRow, value: ReactNode, otherwise?: string) =>
    can(permission) ? (
      <Value denial={denials.at(`${at}.${field}`)} compact otherwise={otherwise}>
        {value}
      </Value>
    ) : (
      <Locked compact reason={`Not permitted: needs “${titleOf(permission)}”.`} />
    );
  return [
    {
      accessor: 'NAME',
      title: 'Name and e-mail',
      sortable: true,
      render: ({ id, name, email }) => (
        <Stack gap={0}>
          <Link to="/dashboard/staff/$id" params={{ id }} fw={500}>
            {name}
            {id === ownId && ' (you)'}
          </Link>
          <Text fz="xs" c="dimmed" component="div">
            {shown('staff-email:read', 'email', email)}
          </Text>
        </Stack>
      ),
    },
    {
      accessor: 'tier',
      title: 'Tier and roles',
      render: ({ tier, roles }) => shown('staff-tier:read', 'tier', namesOf(tier, roles), 'None'),
    },
    {
      accessor: 'status',
      title: 'Status',
      render: ({ status }) => shown('staff-tier:read', 'status', status && <StatusBadge status={status} />),
    },
    {
      accessor: 'secondFactor',
      title: 'Second factor',
      render: ({ secondFactor }) =>
        shown('staff-factor:read', 'secondFactor', secondFactor && <StatusBadge status={secondFactor} />),
    },
    {
      accessor: 'lastSeen',
      title: 'Last seen',
      render: ({ lastSeen }) =>
        shown('staff-tier:read', 'lastSeen', lastSeen && <RelativeTime time={lastSeen} />, 'never'),
    },
    { accessor: 'CREATED', title: 'Joined', sortable: true, render: ({ created }) => <RelativeTime time={created} /> },
    {
      accessor: 'actions',
      title: 'Actions',
      render: (member) => (
        <Group gap={6} wrap="nowrap">
          <StaffButtons member={member} size="compact-xs" onAction={(action) => onAction(action, member)} />
        </Group>
      ),
    },
  ];
}

/** “Support, User manager”; nothing without a tier. */
function namesOf(tier: string | null | undefined, roles: readonly { name: string }[] | null | undefined) {
  const addOns = (roles ?? []).map(({ name }) => name).filter((name) => name !== tier);
  const names = [...(tier ? [tier] : []), ...addOns];
  return names.length ? names.map(words).join(', ') : null;
}
