import { Text } from '@mantine/core';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { HomeRequestsQuery } from './home.query';
import { Panel } from './panel';
import { PanelRows } from './panel-rows';

/** What waits for this person's decision. */
export function RequestsPanel() {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: HomeRequestsQuery });
  const requests = data?.accessRequests;
  return (
    <Panel
      heading="Requests that wait for you"
      loading={fetching && !requests}
      error={requests ? undefined : error}
      onRetry={askAgain}
      aside={
        requests && (
          <Link to="/dashboard/requests" fz="sm">
            All requests
          </Link>
        )
      }
    >
      {requests?.nodes.length ? (
        <PanelRows
          rows={requests.nodes.map(({ id, kind, mutation, requester, reason, created }) => ({
            id,
            left: (
              <>
                <Link to="/dashboard/requests" search={{ request: id }}>
                  {requester?.name ?? 'Somebody'}: {kind === 'MUTATION' ? mutationInWords(mutation) : words(kind)}
                </Link>{' '}
                <Text span c="dimmed" fz="sm">
                  {reason}
                </Text>
              </>
            ),
            right: <RelativeTime time={created} />,
          }))}
        />
      ) : (
        <Text c="dimmed">None.</Text>
      )}
    </Panel>
  );
}

/** `suspendStaffMember` → “suspend staff member”. */
const mutationInWords = (mutation: string) => mutation.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
