import { Button, Group, MultiSelect, Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { choices } from '../../format/words';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { Page } from '../../ui/page';
import { SearchField } from '../../ui/search-field';
import { readDenials } from '../denials/denials';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { Withheld } from '../denials/withheld';
import { usePermissions } from '../session/use-permissions';
import { environments } from '../tenants/tenants-search';
import { CreateUserButton } from './create-user-button';
import { userColumns } from './user-columns';
import { UsersListQuery } from './users.query';
import { tenantRoles, type UsersSearch, userStatuses } from './users-search';

const BulkBar = lazy(async () => ({ default: (await import('../bulk/bulk-bar')).BulkBar }));

const route = getRouteApi('/signed-in/dashboard/users');
const pageSize = 25;
const statusOptions = choices(userStatuses);
const roleOptions = choices(tenantRoles);
const environmentOptions = choices(environments);

export function UsersPage() {
  return (
    <Permitted title="Users" needs={['users:read']}>
      <Users />
    </Permitted>
  );
}

function Users() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { can, titleOf } = usePermissions();
  const { page = 1, sort = 'CREATED', direction = 'DESC' } = search;
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: UsersListQuery,
    variables: {
      search: search.q,
      first: pageSize,
      offset: (page - 1) * pageSize,
      filter: { status: search.status, role: search.role, environment: search.environment },
      sort: { field: sort, direction },
      withTenants: can('tenants:read'),
      withPlan: can('subscriptions:read') && can('plans:read'),
      withLogin: can('user-login:read'),
      withInvitation: can('user-invitation:read'),
    },
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const filtered = Boolean(search.q || search.status || search.role || search.environment);
  const denials = readDenials(error);
  const denied = denials.at('users');

  /** Whatever narrows the list begins at its first page; each step can be gone back from. */
  const change = (next: Partial<UsersSearch>, replace = false) =>
    navigate({ search: (old) => ({ ...old, page: undefined, ...next }), replace });

  return (
    <Page
      title="Users"
      actions={
        <>
          {can('bulk-jobs:read') && <Link to="/dashboard/bulk">Bulk changes</Link>}
          <CreateUserButton />
        </>
      }
    >
      <Group gap="sm" role="search" aria-label="Users">
        <SearchField
          label="Search users by name, id or whole e-mail address"
          placeholder="Name, id or whole e-mail"
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
          w={{ base: '100%', sm: 200 }}
        />
        <MultiSelect
          aria-label="Role in a tenant"
          placeholder={search.role ? '' : 'Any role'}
          data={roleOptions}
          value={search.role ?? []}
          onChange={(role) => change({ role: role.length ? role : undefined })}
          clearable
          clearButtonProps={{ 'aria-label': 'Any role' }}
          w={{ base: '100%', sm: 200 }}
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
      {chosen.size > 0 && (
        <Suspense>
          <BulkBar
            selected={[...chosen]}
            matching={
              filtered && data?.users
                ? {
                    filter: { status: search.status, role: search.role, environment: search.environment },
                    search: search.q,
                    total: data.users.totalCount,
                  }
                : undefined
            }
            onClear={() => setChosen(new Set())}
          />
        </Suspense>
      )}
      {error && !data && !denied && <QueryFailed error={error} onRetry={askAgain} />}
      {denied && !data?.users && <Withheld denial={denied} what="Users" />}
      {(data?.users || (fetching && !error)) && (
        <DataList
          label="Users"
          columns={userColumns({ can, titleOf, denials })}
          records={data?.users?.nodes}
          totalCount={data?.users?.totalCount}
          loading={fetching}
          selection={
            can('users:bulk') ? { ids: chosen, onChange: setChosen, nameOf: ({ id, name }) => name ?? id } : undefined
          }
          toneOf={({ status }) =>
            status === 'SUSPENDED' || status === 'BANNED' ? 'bad' : status === 'DELETED' ? 'off' : undefined
          }
          sort={{ field: sort, direction }}
          onSort={(next) => change({ sort: next.field, direction: next.direction })}
          page={page}
          pageSize={pageSize}
          onPage={(next) => change({ page: next > 1 ? next : undefined })}
          empty={
            filtered || page > 1 ? (
              <EmptyState
                kind="nothing-matches"
                text="No user matches this filter. An e-mail address that you may only see masked must be typed whole."
                action={
                  <Button variant="default" onClick={() => navigate({ search: {} })}>
                    Clear the filter
                  </Button>
                }
              />
            ) : (
              <EmptyState kind="nothing-yet" text="There are no users yet. They appear here with their tenants." />
            )
          }
        />
      )}
    </Page>
  );
}
