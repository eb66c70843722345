import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { GuardedButton } from '../../ui/guarded-button';
import { Link } from '../../ui/link';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { DeleteRoleDialog } from './delete-role-dialog';
import { RoleDialog } from './role-dialog';
import type { RoleRow } from './role-row';
import { MatrixQuery } from './roles.query';

export function RolesList() {
  return (
    <Permitted title="Roles" needs={['matrix:read']}>
      <Roles />
    </Permitted>
  );
}

type Opened = { what: 'new' } | { what: 'edit' | 'delete'; role: RoleRow };

/** Tiers and add-ons; add-ons are made, described and deleted from here. */
function Roles() {
  const [{ data, error, fetching }, ask] = useQuery({ query: MatrixQuery });
  const [opened, setOpened] = useState<Opened>();
  const { refusal } = usePermissions();
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  if (error && !data?.roles) return <QueryFailed error={error} onRetry={askAgain} />;
  const editing = ({ builtIn }: RoleRow) =>
    refusal('matrix:change') ?? (builtIn ? 'A tier keeps its name and its description.' : undefined);
  const deleting = ({ builtIn, shipped }: RoleRow) =>
    refusal('matrix:change') ??
    (builtIn ? 'A tier cannot be deleted.' : shipped ? 'This role came with Rookery, and stays.' : undefined);
  return (
    <Stack>
      <Group>
        <GuardedButton size="xs" refusal={refusal('matrix:change')} onClick={() => setOpened({ what: 'new' })}>
          New add-on
        </GuardedButton>
      </Group>
      <DataList
        inline
        label="Roles"
        loading={fetching}
        records={data?.roles ?? undefined}
        empty={<EmptyState kind="nothing-yet" text="There are no roles." />}
        columns={[
          {
            accessor: 'name',
            title: 'Role',
            render: ({ name }) => (
              <Text fz="sm" fw={500}>
                {words(name)}
              </Text>
            ),
          },
          { accessor: 'description', title: 'What it is for' },
          { accessor: 'builtIn', title: 'Kind', render: ({ builtIn }) => (builtIn ? 'Tier' : 'Add-on') },
          {
            accessor: 'permissions',
            title: 'Permissions',
            textAlign: 'right',
            render: ({ permissions }) => permissions.length,
          },
          {
            accessor: 'holders',
            title: 'Who',
            render: ({ name }) => (
              <Link
                to="/dashboard/staff"
                search={{ role: [name] }}
                underline="always"
                aria-label={`Show who holds ${words(name)}`}
              >
                Show
              </Link>
            ),
          },
          {
            accessor: 'actions',
            title: 'Actions',
            render: (role) => (
              <Group gap={6} wrap="nowrap">
                <GuardedButton
                  size="compact-xs"
                  variant="default"
                  refusal={editing(role)}
                  aria-label={`Edit ${words(role.name)}`}
                  onClick={() => setOpened({ what: 'edit', role })}
                >
                  Edit
                </GuardedButton>
                <GuardedButton
                  size="compact-xs"
                  variant="default"
                  refusal={deleting(role)}
                  aria-label={`Delete ${words(role.name)}`}
                  onClick={() => setOpened({ what: 'delete', role })}
                >
                  Delete
                </GuardedButton>
              </Group>
            ),
          },
        ]}
      />
      {opened?.what === 'new' && <RoleDialog onClose={() => setOpened(undefined)} />}
      {opened?.what === 'edit' && <RoleDialog role={opened.role} onClose={() => setOpened(undefined)} />}
      {opened?.what === 'delete' && (
        <DeleteRoleDialog role={opened.role} onClose={() => setOpened(undefined)} onDeleted={askAgain} />
      )}
    </Stack>
  );
}
