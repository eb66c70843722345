import { Group, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import type { MatrixQuery as MatrixAnswer } from '../../gql/graphql';
import { Link } from '../../ui/link';
import { ListSkeleton } from '../../ui/list-skeleton';
import { Section } from '../../ui/section';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { categories } from './categories';
import { CategoryFilter } from './category-filter';
import { CellDrawer } from './cell-drawer';
import { type Draft, placeKey, readPlaceKey, withCell } from './draft';
import { DraftPanel } from './draft-panel';
import { byPlace, rolesOf } from './matrix';
import { MatrixTable } from './matrix-table';
import { MatrixQuery } from './roles.query';

const route = getRouteApi('/signed-in/dashboard/staff');

export function PermissionMatrix() {
  return (
    <Permitted title="Permission matrix" needs={['matrix:read']}>
      <Asked />
    </Permitted>
  );
}

function Asked() {
  const [{ data, error }, askAgain] = useQuery({ query: MatrixQuery });
  if (error && !data?.permissionMatrix) return <QueryFailed error={error} onRetry={askAgain} />;
  if (!data?.permissions || !data.permissionMatrix || !data.roles) return <ListSkeleton label="the matrix" />;
  return <Matrix roles={data.roles} permissions={data.permissions} cells={data.permissionMatrix} />;
}

interface MatrixProps {
  roles: NonNullable<MatrixAnswer['roles']>;
  permissions: NonNullable<MatrixAnswer['permissions']>;
  cells: NonNullable<MatrixAnswer['permissionMatrix']>;
}

/** Who may what. Each cell explains itself; who may change the matrix writes a draft in it, and asks somebody else for it. */
function Matrix({ roles, permissions, cells }: MatrixProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { can } = usePermissions();
  const [draft, setDraft] = useState<Draft>(new Map());
  const at = useMemo(() => byPlace(cells), [cells]);
  const columns = useMemo(() => rolesOf(cells, roles), [cells, roles]);
  const shown = search.category ? [search.category] : categories;
  const place = readPlaceKey(search.cell);
  const permission = permissions.find(({ name }) => name === place?.permission);

  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <CategoryFilter
          value={search.category}
          onChange={(category) => navigate({ search: (now) => ({ ...now, category }) })}
        />
        {can('matrix:preview') && <Link to="/dashboard/preview">Preview as a role</Link>}
      </Group>
      <Text fz="sm" c="dimmed">
        All: every row of the role’s environments. Opened: tenants opened for a case; a token’s own. Test: the test
        environment. Own: one’s own rows. Never: a ceiling that no row, request or elevation passes.
        {can('matrix:change') ? ' Choose a cell to change it: another super admin approves the change.' : ''}
      </Text>
      {draft.size > 0 && <DraftPanel draft={draft} at={at} onChange={setDraft} />}
      {shown.map((category) => (
        <Section key={category} heading={words(category)}>
          <MatrixTable
            label={words(category)}
            roles={columns}
            permissions={permissions.filter((one) => one.category === category)}
            at={at}
            draft={draft}
            onCell={(cell) => navigate({ search: (now) => ({ ...now, cell: placeKey(cell) }), resetScroll: false })}
          />
        </Section>
      ))}
      {place && permission && columns.includes(place.role) && (
        <CellDrawer
          key={search.cell}
          place={place}
          permission={permission}
          isRole={roles.some(({ name }) => name === place.role)}
          present={at(place.role, place.permission)}
          wanted={draft.get(placeKey(place))}
          onWanted={(wanted) => setDraft(withCell(draft, place, at(place.role, place.permission), wanted))}
          onClose={() => navigate({ search: (now) => ({ ...now, cell: undefined }), resetScroll: false })}
        />
      )}
    </Stack>
  );
}
