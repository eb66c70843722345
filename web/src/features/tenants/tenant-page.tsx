import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { codeOf } from '../../error-message';
import { ListSkeleton } from '../../ui/list-skeleton';
import { Page } from '../../ui/page';
import { readDenials } from '../denials/denials';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { Withheld } from '../denials/withheld';
import { Tenant } from './tenant';
import { TenantPageQuery } from './tenant.query';
import { TenantNotFound } from './tenant-not-found';

const route = getRouteApi('/signed-in/dashboard/tenants/$id');
const pageSize = 25;

export function TenantPage() {
  const { id } = route.useParams();
  return (
    <Permitted title="Tenant" needs={['tenants:read']}>
      {/* Another tenant is another page: nothing of the last one may stand there while it loads. */}
      <LoadTenant key={id} id={id} />
    </Permitted>
  );
}

function LoadTenant({ id }: { id: string }) {
  const { tab = 'overview', page = 1 } = route.useSearch();
  const offset = (page - 1) * pageSize;
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: TenantPageQuery,
    variables: {
      id,
      usersOffset: tab === 'users' ? offset : 0,
      invoicesOffset: tab === 'billing' ? offset : 0,
      auditOffset: tab === 'audit' ? offset : 0,
    },
  });
  if (data?.tenant) {
    return (
      <Tenant
        tenant={data.tenant}
        cases={data.supportCases?.nodes}
        denials={readDenials(error)}
        tab={tab}
        page={page}
        busy={fetching}
      />
    );
  }
  if (fetching) {
    return (
      <Page title="Tenant">
        <ListSkeleton label="the tenant" />
      </Page>
    );
  }
  const denial = readDenials(error).at('tenant');
  if (!error || denial?.code === 'NOT_FOUND' || codeOf(error) === 'NOT_FOUND') return <TenantNotFound />;
  return (
    <Page title="Tenant">
      {denial && data ? <Withheld denial={denial} what="Tenant" /> : <QueryFailed error={error} onRetry={askAgain} />}
    </Page>
  );
}
