import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { readDenials } from '../denials/denials';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { Withheld } from '../denials/withheld';
import { usePermissions } from '../session/use-permissions';
import { AuditTrailQuery } from './audit.query';
import { auditColumns } from './audit-columns';
import { AuditFilters } from './audit-filters';
import { type AuditSearch, dayAfter, startOf } from './audit-search';
import { EventDrawer } from './event-drawer';

const route = getRouteApi('/signed-in/dashboard/audit');
const pageSize = 50;

export function AuditPage() {
  return (
    <Permitted title="Audit trail" needs={['audit:read']}>
      <AuditTrail />
    </Permitted>
  );
}

function AuditTrail() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { can } = usePermissions();
  const { page = 1 } = search;
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: AuditTrailQuery,
    variables: {
      first: pageSize,
      offset: (page - 1) * pageSize,
      filter: {
        action: search.action,
        actorId: search.actor,
        tenantId: search.tenant,
        resourceType: search.resourceType,
        resourceId: search.resource,
        from: search.from && startOf(search.from),
        before: search.until && dayAfter(search.until),
      },
      withTenant: can('tenants:read'),
      withAddress: can('audit-ip:read'),
    },
  });
  const { page: _page, event: openId, ...filters } = search;
  const filtered = Object.values(filters).some(Boolean);
  const denials = readDenials(error);
  const denied = denials.at('auditEvents');
  const events = data?.auditEvents?.nodes;
  const opened = events?.find(({ id }) => id === openId);

  const change = (next: Partial<AuditSearch>, replace = false) =>
    navigate({ search: (old) => ({ ...old, page: undefined, event: undefined, ...next }), replace });
  const clear = () => navigate({ search: {} });

  return (
    <Page title="Audit trail">
      <AuditFilters
        search={search}
        known={[...new Set(events?.map(({ action }) => action))].sort()}
        onChange={change}
        onClear={clear}
      />
      {error && !data?.auditEvents && !denied && <QueryFailed error={error} onRetry={askAgain} />}
      {denied && !events && <Withheld denial={denied} what="Audit trail" />}
      {(events || (fetching && !error)) && (
        <DataList
          label="Audit events"
          columns={auditColumns()}
          records={events}
          totalCount={data?.auditEvents?.totalCount}
          loading={fetching}
          page={page}
          pageSize={pageSize}
          onPage={(next) => change({ page: next > 1 ? next : undefined })}
          empty={
            filtered || page > 1 ? (
              <EmptyState
                kind="nothing-matches"
                text="No record that you may read matches this filter."
                action={
                  <Button variant="default" onClick={clear}>
                    Clear the filter
                  </Button>
                }
              />
            ) : (
              <EmptyState kind="nothing-yet" text="Nothing is on record that you may read." />
            )
          }
        />
      )}
      {opened && (
        <EventDrawer
          event={opened}
          onClose={() => navigate({ search: (old) => ({ ...old, event: undefined }), replace: true })}
        />
      )}
    </Page>
  );
}
