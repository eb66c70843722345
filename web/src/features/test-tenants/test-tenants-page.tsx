import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { GuardedButton } from '../../ui/guarded-button';
import { Page } from '../../ui/page';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { CreateTestTenantDialog } from './create-test-tenant-dialog';
import { ResetTestTenantDialog } from './reset-test-tenant-dialog';
import { type TestTenantRow, testTenantColumns } from './test-tenant-columns';
import { TestTenantsQuery } from './test-tenants.query';

const route = getRouteApi('/signed-in/dashboard/test-tenants');
const pageSize = 25;

export function TestTenantsPage() {
  return (
    <Permitted title="Test tenants" needs={['test-tenants:read']}>
      <TestTenants />
    </Permitted>
  );
}

function TestTenants() {
  const { page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const { refusal } = usePermissions();
  const [creating, setCreating] = useState(false);
  const [resetting, setResetting] = useState<TestTenantRow>();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: TestTenantsQuery,
    variables: { first: pageSize, offset: (page - 1) * pageSize },
  });
  const refused = refusal('test-tenants:manage');
  return (
    <Page
      title="Test tenants"
      actions={
        <GuardedButton refusal={refused} onClick={() => setCreating(true)}>
          Create test tenant
        </GuardedButton>
      }
    >
      {error && !data && <QueryFailed error={error} onRetry={askAgain} />}
      {(data?.tenants || (fetching && !error)) && (
        <DataList
          label="Test tenants"
          columns={testTenantColumns({ refused, onReset: setResetting })}
          records={data?.tenants?.nodes}
          totalCount={data?.tenants?.totalCount}
          loading={fetching}
          page={page}
          pageSize={pageSize}
          onPage={(next) => navigate({ search: next > 1 ? { page: next } : {} })}
          empty={
            <EmptyState
              kind="nothing-yet"
              text="There are no test tenants. Whoever may, creates one; it is filled with synthetic data."
            />
          }
        />
      )}
      {creating && <CreateTestTenantDialog onClose={() => setCreating(false)} />}
      {resetting && <ResetTestTenantDialog tenant={resetting} onClose={() => setResetting(undefined)} />}
    </Page>
  );
}
