import { Button, Group, MultiSelect, Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { choices } from '../../format/words';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { SearchField } from '../../ui/search-field';
import { readDenials } from '../denials/denials';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { Withheld } from '../denials/withheld';
import { usePermissions } from '../session/use-permissions';
import { tenantColumns } from './tenant-columns';
import { TenantsListQuery } from './tenants.query';
import { environments, type TenantsSearch, tenantStatuses } from './tenants-search';

const route = getRouteApi('/signed-in/dashboard/tenants');
const pageSize = 25;
const statusOptions = choices(tenantStatuses);
const environmentOptions = choices(environments);

export function TenantsPage() {
  return (
    <Permitted title="Tenants" needs={['tenants:read']}>
      <Tenants />
    </Permitted>
  );
}

function Tenants() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { can, titleOf } = usePermissions();
  const { page = 1, sort = 'CREATED', direction = 'DESC' } = search;
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: TenantsListQuery,
    variables: {
      first: pageSize,
      offset: (page - 1) * pageSize,
      filter: { name: search.q, status: search.status, environment: search.environment },
      sort: { field: sort, direction },
      withOwner: can('users:read'),
      withPlan: can('subscriptions:read') && can('plans:read'),
      withMrr: can('mrr:read'),
      withOpen: can('tenants:open'),
    },
  });
  const filtered = Boolean(search.q || search.status || search.environment);
  const denials = readDenials(error);
  const denied = denials.at('tenants');

  /** Whatever narrows the list begins at its first page; each step can be gone back from. */
  const change = (next: Partial<TenantsSearch>, replace = false) =>
    navigate({ search: (old) => ({ ...old, page: undefined, ...next }), replace });

  return (
    <Page title="Tenants">
      <Group gap="sm" role="search" aria-label="Tenants">
        <SearchField
          label="Search tenants by name"
          placeholder="Part of the company’s name"
          value={search.q}
          onSearch={(q) => change({ q }, true)}
        />
        <MultiSelect
          aria-label="Status"
          placeholder={search.status ? '' : 'Any status'}
          data={statusOptions}
          value={search.status ?? []}
          onChange={(status) => change({ status: status.length ? status : undefined })}
          clearable
          clearButtonProps={{ 'aria-label': 'Any status' }}
          w={{ base: '100%', sm: 260 }}
        />
        <Select
          aria-label="Environment"
          placeholder="Any environment"
          data={environmentOptions}
          value={search.environment ?? null}
          onChange={(environment) => change({ environment: environment ?? undefined })}
          clearable
          clearButtonProps={{ 'aria-label': 'Any environment' }}
          w={{ base: '100%', sm: 180 }}
        />
      </Group>
      {error && !data && !denied && <QueryFailed error={error} onRetry={askAgain} />}
      {denied && !data?.tenants && <Withheld denial={denied} what="Tenants" />}
      {(data?.tenants || (fetching && !error)) && (
        <DataList
          label="Tenants"
          columns={tenantColumns({ can, titleOf, denials })}
          records={data?.tenants?.nodes}
          totalCount={data?.tenants?.totalCount}
          loading={fetching}
          toneOf={({ status }) => (status === 'SUSPENDED' ? 'bad' : status === 'CHURNED' ? 'off' : undefined)}
          sort={{ field: sort, direction }}
          onSort={(next) => change({ sort: next.field, direction: next.direction })}
          page={page}
          pageSize={pageSize}
          onPage={(next) => change({ page: next > 1 ? next : undefined })}
          empty={
            filtered || page > 1 ? (
              <EmptyState
                kind="nothing-matches"
                text="No tenant matches this filter."
                action={
                  <Button variant="default" onClick={() => navigate({ search: {} })}>
                    Clear the filter
                  </Button>
                }
              />
            ) : (
              <EmptyState
                kind="nothing-yet"
                text="There are no tenants yet. They appear here when a customer signs up."
              />
            )
          }
        />
      )}
    </Page>
  );
}
