import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { formatAbsolute } from '../../format/time';
import type { StaffSessionsQuery as Sessions } from '../../gql/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { GuardedButton } from '../../ui/guarded-button';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { readDenials } from '../denials/denials';
import { QueryFailed } from '../denials/query-failed';
import { Withheld } from '../denials/withheld';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { FormError } from '../sign-in/form-error';
import { EndStaffSessionMutation } from './staff-changes.query';
import { StaffSessionsQuery } from './staff-member.query';
import type { StaffPerson } from './staff-person';

type Row = NonNullable<NonNullable<Sessions['staffMember']>['sessions']>[number];

/** Where somebody is signed in now, and the way to end it there. */
export function SessionsTab({ member }: { member: StaffPerson }) {
  const { viewer } = useSession();
  const { refusal } = usePermissions();
  const [ending, setEnding] = useState<Row>();
  const [{ data, error, fetching }, askAgain] = useQuery({ query: StaffSessionsQuery, variables: { id: member.id } });
  const sessions = data?.staffMember?.sessions;
  const denied = readDenials(error).at('staffMember.sessions');
  const refused = member.id === viewer.id ? undefined : refusal('staff-sessions:revoke');
  if (denied && !sessions) return <Withheld denial={denied} what="Sessions and devices" />;
  if (error && !sessions) return <QueryFailed error={error} onRetry={askAgain} />;
  return (
    <>
      <DataList<Row>
        inline
        label={`Sessions of ${member.name}`}
        loading={fetching}
        records={sessions ?? undefined}
        empty={<EmptyState kind="nothing-yet" text={`${member.name} is signed in nowhere.`} />}
        columns={[
          {
            accessor: 'deviceName',
            title: 'Device',
            render: ({ deviceName, current, deviceFirstSeen }) => (
              <Stack gap={0}>
                <Text fz="sm" fw={500}>
                  {deviceName} {current && <StatusBadge status="This one" tone="good" />}
                </Text>
                {deviceFirstSeen && (
                  <Text fz="xs" c="dimmed">
                    first seen <RelativeTime time={deviceFirstSeen} />
                  </Text>
                )}
              </Stack>
            ),
          },
          { accessor: 'browser', title: 'Browser' },
          {
            accessor: 'ipAddress',
            title: 'From',
            render: ({ ipAddress, place }) => [ipAddress, place].filter(Boolean).join(', ') || '—',
          },
          { accessor: 'created', title: 'Signed in', render: ({ created }) => <RelativeTime time={created} /> },
          { accessor: 'lastSeen', title: 'Last seen', render: ({ lastSeen }) => <RelativeTime time={lastSeen} /> },
          { accessor: 'expires', title: 'Ends', render: ({ expires }) => formatAbsolute(expires) },
          {
            accessor: 'actions',
            title: 'Action',
            render: (session) => (
              <GuardedButton
                size="compact-xs"
                variant="default"
                refusal={session.current ? 'This is the one you are looking from: sign out instead.' : refused}
                aria-label={`End the session on ${session.deviceName}`}
                onClick={() => setEnding(session)}
              >
                End
              </GuardedButton>
            ),
          },
        ]}
      />
      {ending && <EndSessionDialog session={ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}

function EndSessionDialog({ session, onClose }: { session: Row; onClose: () => void }) {
  const [{ fetching, error }, end] = useMutation(EndStaffSessionMutation);
  return (
    <ConfirmDialog
      title={`End the session on ${session.deviceName}?`}
      withReason
      confirmLabel="End the session"
      busy={fetching}
      onClose={onClose}
      onConfirm={async (reason) => {
        const { data } = await end({ input: { sessionId: session.id, reason } });
        if (data?.revokeSession) onClose();
      }}
    >
      <FormError error={error} />
      <Text fz="sm">That device has to sign in again, at once.</Text>
    </ConfirmDialog>
  );
}
