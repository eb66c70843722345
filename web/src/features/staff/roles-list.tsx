import { Text } from '@mantine/core';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { MatrixQuery } from './staff.query';

export function RolesList() {
  return (
    <Permitted title="Roles" needs={['matrix:read']}>
      <Roles />
    </Permitted>
  );
}

function Roles() {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: MatrixQuery });
  if (error && !data?.roles) return <QueryFailed error={error} onRetry={askAgain} />;
  return (
    <DataList
      inline
      label="Roles"
      loading={fetching}
      records={data?.roles ?? undefined}
      empty={<EmptyState kind="nothing-yet" text="There are no roles." />}
      columns={[
        {
          accessor: 'name',
          title: 'Role',
          render: ({ name }) => (
            <Text fz="sm" fw={500}>
              {words(name)}
            </Text>
          ),
        },
        { accessor: 'description', title: 'What it is for' },
        { accessor: 'builtIn', title: 'Kind', render: ({ builtIn }) => (builtIn ? 'Tier' : 'Add-on') },
        {
          accessor: 'permissions',
          title: 'Permissions',
          textAlign: 'right',
          render: ({ permissions }) => permissions.length,
        },
      ]}
    />
  );
}
