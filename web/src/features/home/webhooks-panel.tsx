import { Code, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { HomeWebhooksQuery } from './home.query';
import { Panel } from './panel';
import { PanelRows } from './panel-rows';

export function WebhooksPanel() {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: HomeWebhooksQuery });
  const events = data?.webhookEvents?.nodes;
  return (
    <Panel
      heading="Latest from Stripe"
      loading={fetching && !events}
      error={events ? undefined : error}
      onRetry={askAgain}
    >
      {events?.length ? (
        <PanelRows
          rows={events.map(({ id, type, status, received }) => ({
            id,
            left: <Code>{type}</Code>,
            right: (
              <>
                <StatusBadge status={status} />
                <RelativeTime time={received} />
              </>
            ),
          }))}
        />
      ) : (
        <Text c="dimmed">Stripe has not sent anything yet.</Text>
      )}
    </Panel>
  );
}
