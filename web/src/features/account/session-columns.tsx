import { Button, Text } from '@mantine/core';
import type { OwnSessionsQuery } from '../../gql/graphql';
import type { DataListColumn } from '../../ui/data-list';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';

type Row = NonNullable<OwnSessionsQuery['sessions']>[number];

export function sessionColumns(busy: boolean, onEnd: (session: Row) => Promise<void>): DataListColumn<Row>[] {
  return [
    {
      accessor: 'deviceName',
      title: 'Device',
      render: ({ deviceName, current }) => (
        <>
          <Text span fw={500} fz="sm">
            {deviceName}
          </Text>{' '}
          {current && <StatusBadge status="This one" tone="good" />}
        </>
      ),
    },
    { accessor: 'browser', title: 'Browser' },
    { accessor: 'ipAddress', title: 'Address', render: ({ ipAddress }) => ipAddress ?? '—' },
    { accessor: 'created', title: 'Signed in', render: ({ created }) => <RelativeTime time={created} /> },
    { accessor: 'lastSeen', title: 'Last seen', render: ({ lastSeen }) => <RelativeTime time={lastSeen} /> },
    { accessor: 'expires', title: 'Ends', render: ({ expires }) => <RelativeTime time={expires} /> },
    {
      accessor: 'actions',
      title: 'Action',
      render: (session) => (
        <Button
          size="compact-xs"
          variant="default"
          disabled={busy}
          aria-label={session.current ? 'Sign out of this session' : `End the session on ${session.deviceName}`}
          onClick={() => onEnd(session)}
        >
          {session.current ? 'Sign out' : 'End'}
        </Button>
      ),
    },
  ];
}
