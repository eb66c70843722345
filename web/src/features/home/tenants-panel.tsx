import { Text, VisuallyHidden } from '@mantine/core';
import { useQuery } from 'urql';
import type { TenantStatus } from '../../gql/graphql';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { HomeTenantsQuery } from './home.query';
import { Panel } from './panel';
import { PanelRows } from './panel-rows';

interface TenantsPanelProps {
  heading: string;
  /** Any of these; all when left out. */
  status?: TenantStatus[];
  otherwise: string;
}

export function TenantsPanel({ heading, status, otherwise }: TenantsPanelProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: HomeTenantsQuery,
    variables: { filter: { status: status ?? null } },
  });
  const tenants = data?.tenants;
  return (
    <Panel
      heading={heading}
      loading={fetching && !tenants}
      error={tenants ? undefined : error}
      onRetry={askAgain}
      aside={
        tenants && (
          <Link to="/dashboard/tenants" search={status ? { status } : {}} fz="sm">
            All {tenants.totalCount.toLocaleString('en')}
            <VisuallyHidden> {heading.toLowerCase()}</VisuallyHidden>
          </Link>
        )
      }
    >
      {tenants?.nodes.length ? (
        <PanelRows
          rows={tenants.nodes.map((tenant) => ({
            id: tenant.id,
            left: (
              <Link to="/dashboard/tenants/$id" params={{ id: tenant.id }}>
                {tenant.name ?? 'Name withheld'}
              </Link>
            ),
            right: (
              <>
                <StatusBadge status={tenant.status} />
                <RelativeTime time={tenant.created} />
              </>
            ),
          }))}
        />
      ) : (
        <Text c="dimmed">{otherwise}</Text>
      )}
    </Panel>
  );
}
