import { Button, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { DenialNotes } from '../denials/denial-notes';
import { readDenials } from '../denials/denials';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { Value } from '../denials/value';

const SystemHealthQuery = graphql(`
  query SystemHealth {
    systemHealth {
      status
      checked
      services {
        name
        status
        latencyMs
        detail
      }
    }
  }
`);

export function InfrastructurePage() {
  return (
    <Permitted title="Infrastructure" needs={['health:status']}>
      <Infrastructure />
    </Permitted>
  );
}

const at = 'systemHealth.services';

function Infrastructure() {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: SystemHealthQuery });
  const health = data?.systemHealth;
  const denials = readDenials(error);
  return (
    <Page
      title="Infrastructure"
      aside={
        health && (
          <>
            <StatusBadge status={health.status} />
            <Text fz="sm" c="dimmed">
              measured <RelativeTime time={health.checked} />
            </Text>
          </>
        )
      }
      actions={
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} aria-hidden />}
          loading={fetching}
          onClick={() => askAgain({ requestPolicy: 'network-only' })}
        >
          Measure again
        </Button>
      }
    >
      {error && !health ? (
        <QueryFailed error={error} onRetry={() => askAgain({ requestPolicy: 'network-only' })} />
      ) : (
        <>
          <DenialNotes
            denials={denials}
            fields={[
              [`${at}.latencyMs`, 'Latency'],
              [`${at}.detail`, 'Detail'],
            ]}
          />
          <DataList
            inline
            label="Parts of Rookery"
            loading={fetching}
            records={health?.services.map((service) => ({ id: service.name, ...service }))}
            empty={<EmptyState kind="nothing-yet" text="No part has reported." />}
            toneOf={({ status }) => (status === 'DOWN' ? 'bad' : undefined)}
            columns={[
              { accessor: 'name', title: 'Part' },
              { accessor: 'status', title: 'State', render: ({ status }) => <StatusBadge status={status} /> },
              {
                accessor: 'latencyMs',
                title: 'Latency',
                textAlign: 'right',
                render: ({ latencyMs }) => (
                  <Value denial={denials.at(`${at}.latencyMs`)} compact>
                    {typeof latencyMs === 'number' && `${latencyMs.toFixed(1)} ms`}
                  </Value>
                ),
              },
              {
                accessor: 'detail',
                title: 'Detail',
                render: ({ detail }) => (
                  <Value denial={denials.at(`${at}.detail`)} compact>
                    {detail}
                  </Value>
                ),
              },
            ]}
          />
        </>
      )}
    </Page>
  );
}
