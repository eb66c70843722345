import { Stack } from '@mantine/core';
import { FieldList } from '../../ui/field-list';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { LazyHealthAndUsage, LazyOrganisation } from '../deliverability/lazy-parts';
import { Value } from '../denials/value';
import { LazyUsagePatterns } from '../product-events/lazy-parts';
import { Part } from './part';
import type { TabProps } from './tenant-page-context';
import { WorkspacesList } from './workspaces-list';

export function OverviewTab({ tenant, denials, onOpen }: TabProps) {
  const { owner, subscription, workspaces } = tenant;
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
      <LazyHealthAndUsage tenantId={tenant.id} onOpen={onOpen} />
      <LazyUsagePatterns tenantId={tenant.id} onOpen={onOpen} />
      <Part heading="Workspaces" denial={denials.at('tenant.workspaces')} onOpen={onOpen}>
        {workspaces && <WorkspacesList workspaces={workspaces} denials={denials} />}
      </Part>
      <LazyOrganisation tenantId={tenant.id} onOpen={onOpen} />
    </Stack>
  );
}
