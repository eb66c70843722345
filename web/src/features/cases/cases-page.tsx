import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import type { SupportCaseFilter } from '../../gql/graphql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { readDenials } from '../denials/denials';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { Withheld } from '../denials/withheld';
import { usePermissions } from '../session/use-permissions';
import { caseColumns } from './case-columns';
import { CaseFilters } from './case-filters';
import { CasesListQuery } from './cases.query';
import type { CasesSearch, CaseView } from './cases-search';
import { SupportFigures } from './support-figures';

const CaseDrawer = lazy(async () => ({ default: (await import('./case-drawer')).CaseDrawer }));
const route = getRouteApi('/signed-in/dashboard/cases');
const pageSize = 25;

const filterOf: Record<CaseView, SupportCaseFilter> = {
  mine: { mine: true, unsolved: true },
  unassigned: { unassigned: true },
  breaching: { breaching: true },
  unsolved: { unsolved: true },
  all: {},
};

export function CasesPage() {
  return (
    <Permitted title="Support cases" needs={['cases:queue']}>
      <Cases />
    </Permitted>
  );
}

/** The queue: what waits longest for its first answer stands first. */
function Cases() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { can } = usePermissions();
  const { page = 1, view = 'unsolved' } = search;
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: CasesListQuery,
    variables: {
      first: pageSize,
      offset: (page - 1) * pageSize,
      filter: {
        ...filterOf[view],
        status: search.status,
        category: search.category,
        severity: search.severity,
        level: search.level,
      },
      sort: view === 'all' ? { field: 'CREATED', direction: 'DESC' } : { field: 'ANSWER_DUE', direction: 'ASC' },
    },
  });
  const denials = readDenials(error);
  const denied = denials.at('supportCases');
  const cases = data?.supportCases;
  const change = (next: Partial<CasesSearch>) =>
    navigate({ search: (old) => ({ ...old, page: undefined, case: undefined, ...next }) });
  return (
    <Page title="Support cases">
      {can('support-numbers:read') && <SupportFigures />}
      <CaseFilters search={search} onChange={change} />
      {error && !data && !denied && <QueryFailed error={error} onRetry={askAgain} />}
      {denied && !cases && <Withheld denial={denied} what="Support cases" />}
      {(cases || (fetching && !error)) && (
        <DataList
          label="Support cases"
          columns={caseColumns(denials)}
          records={cases?.nodes}
          totalCount={cases?.totalCount}
          loading={fetching}
          toneOf={({ breached, firstAnswered, solved }) => (breached && !firstAnswered && !solved ? 'bad' : undefined)}
          page={page}
          pageSize={pageSize}
          onPage={(next) => change({ page: next > 1 ? next : undefined })}
          empty={
            <EmptyState
              kind="nothing-matches"
              text="No case is in this part of the queue."
              action={
                <Button variant="default" onClick={() => navigate({ search: { view: 'all' } })}>
                  Show all cases
                </Button>
              }
            />
          }
        />
      )}
      {search.case && (
        <Suspense>
          <CaseDrawer
            key={search.case}
            id={search.case}
            onClose={() => navigate({ search: (old) => ({ ...old, case: undefined }), replace: true })}
          />
        </Suspense>
      )}
    </Page>
  );
}
