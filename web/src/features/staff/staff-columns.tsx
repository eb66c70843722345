import { Group, Stack, Text } from '@mantine/core';
import { words } from '../../format/words';
import type { StaffListQuery } from '../../gql/graphql';
import { CopyText } from '../../ui/copy-text';
import type { DataListColumn } from '../../ui/data-list';
import { GuardedButton } from '../../ui/guarded-button';
import { Locked } from '../../ui/locked';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import type { Permissions } from '../session/use-permissions';

export type StaffRow = NonNullable<StaffListQuery['staffMembers']>['nodes'][number];

interface Context {
  permissions: Permissions;
  denials: Denials;
  /** The viewer's own row: nobody locks themselves out from here. */
  ownId: string | null | undefined;
  onSuspend: (member: StaffRow) => void;
  onEndSessions: (member: StaffRow) => void;
}

const at = 'staffMembers.nodes';

export function staffColumns({
  permissions,
  denials,
  ownId,
  onSuspend,
  onEndSessions,
}: Context): DataListColumn<StaffRow>[] {
  const { can, titleOf, refusal } = permissions;
  const notAsked = (permission: string) => <Locked compact reason={`Not permitted: needs “${titleOf(permission)}”.`} />;
  return [
    {
      accessor: 'name',
      title: 'Name',
      render: ({ id, name }) => (
        <Stack gap={0}>
          <Text fz="sm" fw={500}>
            {name}
            {id === ownId && ' (you)'}
          </Text>
          <CopyText text={id} label="staff member id" short />
        </Stack>
      ),
    },
    {
      accessor: 'email',
      title: 'E-mail',
      render: ({ email }) =>
        can('staff-email:read') ? (
          <Value denial={denials.at(`${at}.email`)} compact>
            {email}
          </Value>
        ) : (
          notAsked('staff-email:read')
        ),
    },
    {
      accessor: 'tier',
      title: 'Tier and roles',
      render: ({ tier, roles }) =>
        can('staff-tier:read') ? (
          <Value denial={denials.at(`${at}.tier`)} compact>
            {tier &&
              [tier, ...(roles ?? []).map(({ name }) => name).filter((name) => name !== tier)].map(words).join(', ')}
          </Value>
        ) : (
          notAsked('staff-tier:read')
        ),
    },
    {
      accessor: 'status',
      title: 'Status',
      render: ({ status }) =>
        can('staff-tier:read') ? (
          <Value denial={denials.at(`${at}.status`)} compact>
            {status && <StatusBadge status={status} />}
          </Value>
        ) : (
          notAsked('staff-tier:read')
        ),
    },
    {
      accessor: 'secondFactor',
      title: 'Second factor',
      render: ({ secondFactor }) =>
        can('staff-factor:read') ? (
          <Value denial={denials.at(`${at}.secondFactor`)} compact>
            {secondFactor && <StatusBadge status={secondFactor} />}
          </Value>
        ) : (
          notAsked('staff-factor:read')
        ),
    },
    {
      accessor: 'lastSeen',
      title: 'Last seen',
      render: ({ lastSeen }) =>
        can('staff-tier:read') ? (
          <Value denial={denials.at(`${at}.lastSeen`)} compact otherwise="never">
            {lastSeen && <RelativeTime time={lastSeen} />}
          </Value>
        ) : (
          notAsked('staff-tier:read')
        ),
    },
    {
      accessor: 'actions',
      title: 'Actions',
      render: (member) => (
        <Group gap="xs" wrap="nowrap">
          <GuardedButton
            size="compact-xs"
            variant="default"
            refusal={refusal('staff-sessions:revoke')}
            aria-label={`End sessions of ${member.name}`}
            onClick={() => onEndSessions(member)}
          >
            End sessions
          </GuardedButton>
          <GuardedButton
            size="compact-xs"
            variant="default"
            refusal={
              refusal('staff:suspend') ??
              (member.id === ownId
                ? 'Another super admin can suspend you; you cannot suspend yourself here.'
                : member.status === 'SUSPENDED'
                  ? 'Suspended already.'
                  : undefined)
            }
            aria-label={`Suspend ${member.name}`}
            onClick={() => onSuspend(member)}
          >
            Suspend
          </GuardedButton>
        </Group>
      ),
    },
  ];
}
