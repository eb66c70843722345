import { SimpleGrid, Stack } from '@mantine/core';
import { formatDay } from '../../format/time';
import type { TenantPageQuery } from '../../gql/graphql';
import { EmptyState } from '../../ui/empty-state';
import { FactNumber } from '../../ui/fact-number';
import { FieldList } from '../../ui/field-list';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { Value } from '../denials/value';
import { CasesList } from './cases-list';
import { Part } from './part';
import type { TabProps } from './tenant-page-context';
import { WorkspacesList } from './workspaces-list';

interface OverviewTabProps extends TabProps {
  cases: NonNullable<TenantPageQuery['supportCases']>['nodes'] | undefined;
}

export function OverviewTab({ tenant, denials, onOpen, cases }: OverviewTabProps) {
  const { owner, usage, subscription, workspaces } = tenant;
  return (
    <Stack gap="xl">
      <FieldList
        items={[
          {
            label: 'Company',
            value: <Value denial={denials.at('tenant.name')}>{tenant.name}</Value>,
          },
          {
            label: 'Owner',
            value: (
              <Value denial={denials.at('tenant.owner')}>
                {owner && (
                  <Link to="/dashboard/users/$id" params={{ id: owner.id }}>
                    {owner.name ?? 'Name withheld'}
                  </Link>
                )}
              </Value>
            ),
          },
          {
            label: 'Owner’s e-mail',
            value: (
              <>
                {!owner?.email && owner?.maskedEmail && <div>{owner.maskedEmail}</div>}
                <Value denial={denials.at('tenant.owner.email')}>{owner?.email}</Value>
              </>
            ),
          },
          {
            label: 'Plan',
            value: <Value denial={denials.at('tenant.subscription.plan')}>{subscription?.plan?.name}</Value>,
          },
          {
            label: 'Subscription',
            value: (
              <Value denial={denials.at('tenant.subscription')}>
                {subscription && <StatusBadge status={subscription.status} />}
              </Value>
            ),
          },
          { label: 'Users', value: tenant.userCount.toLocaleString('en') },
          { label: 'Workspaces', value: tenant.workspaceCount.toLocaleString('en') },
          { label: 'Signed up', value: <RelativeTime time={tenant.created} /> },
          { label: 'Last changed', value: <RelativeTime time={tenant.updated} /> },
        ]}
      />
      <Part heading="Usage in this billing period" denial={denials.at('tenant.usage')} onOpen={onOpen}>
        {usage ? (
          <Stack gap="xs">
            <SimpleGrid cols={{ base: 2, xs: 3, lg: 6 }} spacing="xs">
              <FactNumber label="E-mails sent" value={usage.emailsSent.toLocaleString('en')} />
              <FactNumber label="Mailboxes" value={usage.mailboxesUsed.toLocaleString('en')} />
              <FactNumber label="Domains" value={usage.domainsUsed.toLocaleString('en')} />
              <FactNumber label="Campaigns" value={usage.campaignsUsed.toLocaleString('en')} />
              <FactNumber label="Leads" value={usage.leadsUsed.toLocaleString('en')} />
              <FactNumber label="Warm-ups" value={usage.warmupsActive.toLocaleString('en')} />
            </SimpleGrid>
            <span>
              {formatDay(usage.periodStart)} to {formatDay(usage.periodEnd)}
            </span>
          </Stack>
        ) : (
          <EmptyState kind="nothing-yet" text="Nothing was used yet." />
        )}
      </Part>
      <Part heading="Workspaces" denial={denials.at('tenant.workspaces')} onOpen={onOpen}>
        {workspaces && <WorkspacesList workspaces={workspaces} denials={denials} />}
      </Part>
      <Part heading="Support cases" denial={denials.at('supportCases')} onOpen={onOpen}>
        {cases && <CasesList cases={cases} />}
      </Part>
    </Stack>
  );
}
