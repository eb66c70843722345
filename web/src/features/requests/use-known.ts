import { useQuery } from 'urql';
import { usePermissions } from '../session/use-permissions';
import type { Known } from './difference';
import { CellsQuery, TenantNameQuery } from './requests.query';

interface About {
  kind: string;
  tenantId?: string | null | undefined;
}

/** What it takes to say in words what a request would change: the matrix and the tenant's name, where it is about them. */
export function useKnown({ kind, tenantId }: About): Omit<Known, 'waits'> {
  const { can, titleOf } = usePermissions();
  const [matrix] = useQuery({ query: CellsQuery, pause: kind !== 'PERMISSION_CHANGE' || !can('matrix:read') });
  const [tenant] = useQuery({
    query: TenantNameQuery,
    variables: { id: tenantId ?? '' },
    pause: !tenantId || !can('tenants:name'),
  });
  return {
    titleOf,
    cells: matrix.data?.permissionMatrix ?? undefined,
    tenantName: tenant.data?.tenant?.name ?? undefined,
  };
}
