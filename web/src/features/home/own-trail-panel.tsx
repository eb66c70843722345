import { Code, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { useSession } from '../session/use-session';
import { HomeTrailQuery } from './home.query';
import { Panel } from './panel';
import { PanelRows } from './panel-rows';

export function OwnTrailPanel() {
  const { viewer } = useSession();
  const actor = viewer.id ?? '';
  const [{ data, error, fetching }, askAgain] = useQuery({ query: HomeTrailQuery, variables: { actorId: actor } });
  const events = data?.auditEvents?.nodes;
  return (
    <Panel
      heading="What you did last"
      loading={fetching && !events}
      error={events ? undefined : error}
      onRetry={askAgain}
      aside={
        <Link to="/dashboard/audit" search={{ actor }} fz="sm">
          All you did
        </Link>
      }
    >
      {events?.length ? (
        <PanelRows
          rows={events.map(({ id, time, action, notes }) => ({
            id,
            left: (
              <>
                <Code>{action}</Code> {notes}
              </>
            ),
            right: <RelativeTime time={time} />,
          }))}
        />
      ) : (
        <Text c="dimmed">Nothing yet.</Text>
      )}
    </Panel>
  );
}
