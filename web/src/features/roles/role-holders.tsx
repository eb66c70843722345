import { Text } from '@mantine/core';
import { useQuery } from 'urql';
import { count } from '../../format/words';
import { Link } from '../../ui/link';
import { usePermissions } from '../session/use-permissions';
import { RoleHoldersQuery } from './roles.query';

/** Who has it by this role now. */
export function RoleHolders({ role }: { role: string }) {
  const { can } = usePermissions();
  const [{ data }] = useQuery({ query: RoleHoldersQuery, variables: { role }, pause: !can('staff-tier:read') });
  const holders = data?.staffMembers;
  if (!holders) return null;
  if (!holders.totalCount) return <Text fz="sm">Nobody holds this role.</Text>;
  const others = holders.totalCount - holders.nodes.length;
  return (
    <Text fz="sm">
      {count(holders.totalCount, 'person holds', 'people hold')} this role:{' '}
      {holders.nodes.map(({ name }) => name).join(', ')}
      {others > 0 && ` and ${others} more`}.{' '}
      <Link to="/dashboard/staff" search={{ role: [role] }} underline="always">
        Show them
      </Link>
    </Text>
  );
}
