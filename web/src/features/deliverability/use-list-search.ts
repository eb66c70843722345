import { getRouteApi } from '@tanstack/react-router';
import type { SortState } from '../../ui/data-list';
import { known } from './deliverability-search';

const route = getRouteApi('/signed-in/dashboard/tenants/$id');

/** State and order of the list in a tab, as the address says; whatever narrows the list begins at its first page. */
export function useListSearch<State extends string, Sort extends string>(
  states: readonly State[],
  sorts: readonly Sort[],
  usual: SortState<Sort>,
) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [field = usual.field] = known(search.sort ? [search.sort] : undefined, sorts) ?? [];
  const change = (next: object) => navigate({ search: (old) => ({ ...old, page: undefined, ...next }) });
  return {
    state: known(search.state, states),
    sort: { field, direction: search.direction ?? usual.direction } satisfies SortState<Sort>,
    page: search.page ?? 1,
    onState: (state: string[]) => change({ state: state.length ? state : undefined }),
    onSort: (sort: SortState<Sort>) => change({ sort: sort.field, direction: sort.direction }),
  };
}
