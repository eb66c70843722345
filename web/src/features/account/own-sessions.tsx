import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { messageOf } from '../../error-message';
import { count } from '../../format/words';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import { QueryFailed } from '../denials/query-failed';
import { useSession } from '../session/use-session';
import { OwnSessionsQuery, RevokeSessionMutation } from './account.query';
import { sessionColumns } from './session-columns';

/** Where one is signed in, and the way to end it there. */
export function OwnSessions() {
  const { restart } = useSession();
  const [{ data, error, fetching }, askAgain] = useQuery({ query: OwnSessionsQuery });
  const [{ fetching: ending }, revoke] = useMutation(RevokeSessionMutation);
  const [confirming, setConfirming] = useState(false);
  const sessions = data?.sessions;
  const others = sessions?.filter(({ current }) => !current) ?? [];

  const end = async (ids: readonly string[], endsThis: boolean) => {
    for (const sessionId of ids) {
      const result = await revoke({ input: { sessionId } });
      if (result.error) {
        notifications.show({ color: 'red', title: 'A session goes on', message: messageOf(result.error) });
        return;
      }
    }
    setConfirming(false);
    if (endsThis) restart();
    else notifications.show({ title: 'Signed out there', message: `${count(ids.length, 'session')} ended at once.` });
  };

  return (
    <Section
      heading="My sessions"
      aside={
        <Button variant="default" size="xs" disabled={!others.length} onClick={() => setConfirming(true)}>
          End all others
        </Button>
      }
    >
      {error && !sessions ? (
        <QueryFailed error={error} onRetry={askAgain} />
      ) : (
        <DataList
          inline
          label="My sessions"
          loading={fetching}
          records={sessions ?? undefined}
          empty={<EmptyState kind="nothing-yet" text="There are no sessions." />}
          columns={sessionColumns(ending, (session) => end([session.id], session.current))}
        />
      )}
      {confirming && (
        <ConfirmDialog
          title="End all other sessions?"
          confirmLabel={`End ${count(others.length, 'session')}`}
          busy={ending}
          onClose={() => setConfirming(false)}
          onConfirm={() =>
            end(
              others.map(({ id }) => id),
              false,
            )
          }
        >
          <Text>
            {others.length === 1 ? 'One other device has' : `${others.length} other devices have`} to sign in again.
            This one stays signed in.
          </Text>
        </ConfirmDialog>
      )}
    </Section>
  );
}
