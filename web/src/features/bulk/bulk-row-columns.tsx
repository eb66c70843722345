import { Text } from '@mantine/core';
import { words } from '../../format/words';
import type { BulkAction } from '../../gql/graphql';
import type { DataListColumn } from '../../ui/data-list';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import type { BulkRow } from './bulk-job';
import { bulkRowTones } from './bulk-tones';

const changeOf = (action: BulkAction, { oldValue, newValue }: BulkRow) =>
  action === 'EXPORT' ? words(newValue) : `${shownAs(action, oldValue)} → ${shownAs(action, newValue)}`;

/** Names of teams stand as they are; everything else is one of a few words. */
const shownAs = (action: BulkAction, value: string | null | undefined) =>
  action === 'MOVE_TEAM' ? value || 'No team' : value ? words(value) : 'None';

export const bulkRowColumns = (action: BulkAction): DataListColumn<BulkRow & { id: string }>[] => [
  { accessor: 'position', title: '#', textAlign: 'right', width: 70 },
  {
    accessor: 'user',
    title: 'User',
    render: ({ user }) =>
      user ? (
        <Link to="/dashboard/users/$id" params={{ id: user.id }} fw={500}>
          {user.name ?? 'Name withheld'}
        </Link>
      ) : (
        <Text c="dimmed">Not to be seen any more</Text>
      ),
  },
  { accessor: 'email', title: 'E-mail', render: ({ user }) => user?.maskedEmail ?? '—' },
  {
    accessor: 'change',
    title: 'Change',
    noWrap: action !== 'MOVE_TEAM',
    render: (row) => changeOf(action, row),
  },
  {
    accessor: 'status',
    title: 'Result',
    render: ({ status }) => <StatusBadge status={status} tone={bulkRowTones[status]} />,
  },
  { accessor: 'message', title: 'Why', render: ({ message }) => message ?? '—' },
  { accessor: 'changed', title: 'When', render: ({ changed }) => (changed ? <RelativeTime time={changed} /> : '—') },
];
