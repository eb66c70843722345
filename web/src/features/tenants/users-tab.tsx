import { Group, Text } from '@mantine/core';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { DenialNotes } from '../denials/denial-notes';
import { Value } from '../denials/value';
import { CreateUserButton } from '../users/create-user-button';
import { notYetIn } from '../users/not-yet-in';
import { Part } from './part';
import type { TabProps } from './tenant-page-context';

const at = 'tenant.users.nodes';

export function UsersTab({ tenant, denials, page, onPage, busy, onOpen }: TabProps) {
  const { id, name, openUntil, users } = tenant;
  return (
    <Part
      heading="Users"
      denial={denials.at('tenant.users')}
      onOpen={onOpen}
      aside={<CreateUserButton tenant={{ id, name: name ?? 'the tenant', open: Boolean(openUntil) }} />}
    >
      <DenialNotes
        denials={denials}
        fields={[
          [`${at}.email`, 'E-mail addresses'],
          [`${at}.phone`, 'Telephone numbers'],
          [`${at}.lastLogin`, 'Last sign-ins'],
        ]}
      />
      <DataList
        inline
        label="Users of this tenant"
        loading={busy}
        records={users?.nodes}
        page={page}
        pageSize={25}
        totalCount={users?.totalCount}
        onPage={onPage}
        toneOf={({ status }) => (status === 'SUSPENDED' ? 'bad' : status === 'DELETED' ? 'off' : undefined)}
        empty={<EmptyState kind="nothing-yet" text="This tenant has no users." />}
        columns={[
          {
            accessor: 'name',
            title: 'Name',
            render: ({ id, name }) => (
              <Link to="/dashboard/users/$id" params={{ id }} fw={500}>
                {name ?? 'Name withheld'}
              </Link>
            ),
          },
          {
            accessor: 'email',
            title: 'E-mail',
            noWrap: true,
            render: ({ email, maskedEmail }) => (
              <Group gap={6} wrap="nowrap">
                {!email && maskedEmail && <Text fz="sm">{maskedEmail}</Text>}
                <Value denial={denials.at(`${at}.email`)} compact>
                  {email}
                </Value>
              </Group>
            ),
          },
          {
            accessor: 'phone',
            title: 'Telephone',
            noWrap: true,
            render: ({ phone, maskedPhone }) => (
              <Group gap={6} wrap="nowrap">
                {!phone && maskedPhone && <Text fz="sm">{maskedPhone}</Text>}
                {(phone || denials.at(`${at}.phone`) || !maskedPhone) && (
                  <Value denial={denials.at(`${at}.phone`)} compact>
                    {phone}
                  </Value>
                )}
              </Group>
            ),
          },
          {
            accessor: 'status',
            title: 'Status',
            render: ({ status, invitation }) => (
              <StatusBadge status={(status === 'ACTIVE' && notYetIn(invitation)) || status} />
            ),
          },
          {
            accessor: 'lastLogin',
            title: 'Last sign-in',
            render: ({ lastLogin }) => (
              <Value denial={denials.at(`${at}.lastLogin`)} compact otherwise="never">
                {lastLogin && <RelativeTime time={lastLogin} />}
              </Value>
            ),
          },
          {
            accessor: 'lastLoginCountry',
            title: 'From',
            render: ({ lastLoginCountry }) => (
              <Value denial={denials.at(`${at}.lastLoginCountry`)} compact>
                {lastLoginCountry}
              </Value>
            ),
          },
        ]}
      />
    </Part>
  );
}
