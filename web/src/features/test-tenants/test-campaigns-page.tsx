import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { ListSkeleton } from '../../ui/list-skeleton';
import { Page } from '../../ui/page';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { RecordValidationDialog } from './record-validation-dialog';
import { type TestCampaign, TestCampaignCard } from './test-campaign-card';
import { TestCampaignsQuery } from './test-tenants.query';

const route = getRouteApi('/signed-in/dashboard/test-tenants/$id');

export function TestCampaignsPage() {
  const { id } = route.useParams();
  return (
    <Permitted title="Test campaigns" needs={['validations:read']}>
      <TestCampaigns key={id} id={id} />
    </Permitted>
  );
}

function TestCampaigns({ id }: { id: string }) {
  const [recording, setRecording] = useState<TestCampaign>();
  const [{ data, error, fetching }, askAgain] = useQuery({ query: TestCampaignsQuery, variables: { id } });
  const campaigns = data?.tenant?.campaigns?.nodes;
  return (
    <Page
      title={data?.tenant?.name ? `Campaigns of ${data.tenant.name}` : 'Test campaigns'}
      trail={[
        <Link key="all" to="/dashboard/test-tenants">
          Test tenants
        </Link>,
      ]}
    >
      {error && !data?.tenant && <QueryFailed error={error} onRetry={askAgain} />}
      {fetching && !data && <ListSkeleton label="Campaigns" />}
      {campaigns?.length === 0 && <EmptyState kind="nothing-yet" text="This test tenant has no campaigns." />}
      <Stack>
        {campaigns?.map((campaign) => (
          <TestCampaignCard key={campaign.id} campaign={campaign} onRecord={setRecording} />
        ))}
      </Stack>
      {recording && (
        <RecordValidationDialog
          campaign={recording}
          onClose={() => setRecording(undefined)}
          onRecorded={() => askAgain({ requestPolicy: 'network-only' })}
        />
      )}
    </Page>
  );
}
