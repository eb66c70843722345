import { Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { UserSessionsQuery as Answer } from '../../gql/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DataList, type DataListColumn } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { RelativeTime } from '../../ui/relative-time';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { type Denials, readDenials } from '../denials/denials';
import { QueryFailed } from '../denials/query-failed';
import { Value } from '../denials/value';
import { Withheld } from '../denials/withheld';
import { RequestableButton } from '../requests/requestable-button';
import { OpenForUser } from './open-for-user';
import { useUserChange } from './use-user-change';
import { UserSessionsQuery } from './user.query';
import { shutTenantOf } from './user-access';
import { RevokeUserSessionsMutation } from './user-changes.query';
import type { UserTabProps } from './user-page-context';

const pageSize = 25;

type Session = NonNullable<NonNullable<Answer['user']>['sessions']>['nodes'][number];

const columns = (denials: Denials): DataListColumn<Session>[] => [
  {
    accessor: 'active',
    title: 'State',
    render: ({ active }) => <StatusBadge status={active ? 'ACTIVE' : 'ENDED'} tone={active ? 'good' : 'off'} />,
  },
  {
    accessor: 'lastSeen',
    title: 'Last used',
    noWrap: true,
    render: ({ lastSeen }) => <RelativeTime time={lastSeen} />,
  },
  { accessor: 'created', title: 'Began', noWrap: true, render: ({ created }) => <RelativeTime time={created} /> },
  {
    accessor: 'country',
    title: 'From',
    noWrap: true,
    render: ({ country, ipAddress, maskedIpAddress }) => (
      <Value denial={denials.at('user.sessions.nodes.country')} compact>
        {[country, ipAddress ?? maskedIpAddress].filter(Boolean).join(' · ') || null}
      </Value>
    ),
  },
  {
    accessor: 'device',
    title: 'With',
    render: ({ device }) => (
      <Value denial={denials.at('user.sessions.nodes.device')} compact>
        {device}
      </Value>
    ),
  },
];

/** Where the user is signed in, and the way to end all of it. */
export function SessionsTab({ user, search, onSearch, refusal }: UserTabProps) {
  const { page = 1 } = search;
  const [asking, setAsking] = useState(false);
  const [busy, revoke] = useUserChange(RevokeUserSessionsMutation);
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: UserSessionsQuery,
    variables: { id: user.id, first: pageSize, offset: (page - 1) * pageSize },
  });
  const denials = readDenials(error);
  const denial = denials.at('user.sessions');
  const sessions = data?.user?.sessions;
  const shut = shutTenantOf(user);
  const name = user.name ?? 'this user';
  if (denial && !sessions)
    return <Withheld denial={denial} what="Sessions" action={shut && <OpenForUser tenant={shut} userId={user.id} />} />;
  if (error && !data) return <QueryFailed error={error} onRetry={askAgain} />;
  return (
    <Section
      heading="Sessions"
      aside={
        <RequestableButton
          size="xs"
          variant="default"
          permission="user-sessions:revoke"
          refusal={refusal}
          wanted={{
            mutation: 'revokeUserSessions',
            input: { userId: user.id },
            title: `Ask for the end of ${name}’s sessions`,
            effect: <Text fz="sm">All sessions of the user end at once.</Text>,
          }}
          onClick={() => setAsking(true)}
        >
          End all sessions
        </RequestableButton>
      }
    >
      <DataList
        label="Sessions"
        inline
        columns={columns(denials)}
        records={sessions?.nodes}
        totalCount={sessions?.totalCount}
        loading={fetching}
        toneOf={({ active }) => (active ? undefined : 'off')}
        page={page}
        pageSize={pageSize}
        onPage={(next) => onSearch({ page: next > 1 ? next : undefined })}
        empty={<EmptyState kind="nothing-yet" text="This person is signed in nowhere." />}
      />
      {asking && (
        <ConfirmDialog
          title={`End all sessions of ${name}?`}
          withReason
          confirmLabel="End all sessions"
          busy={busy}
          onConfirm={async (reason) => {
            const done = await revoke({ input: { userId: user.id, reason } }, 'All sessions ended at once.');
            if (done) setAsking(false);
          }}
          onClose={() => setAsking(false)}
        >
          <Text fz="sm">The user has to sign in again, everywhere.</Text>
        </ConfirmDialog>
      )}
    </Section>
  );
}
