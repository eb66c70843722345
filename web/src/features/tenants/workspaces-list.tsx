import { Text } from '@mantine/core';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { StatusBadge } from '../../ui/status-badge';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import type { TenantData } from './tenant-page-context';

interface WorkspacesListProps {
  workspaces: NonNullable<TenantData['workspaces']>;
  denials: Denials;
}

export function WorkspacesList({ workspaces, denials }: WorkspacesListProps) {
  const { nodes, totalCount } = workspaces;
  return (
    <>
      <DataList
        inline
        label="Workspaces"
        loading={false}
        records={nodes}
        empty={<EmptyState kind="nothing-yet" text="This tenant has no workspaces." />}
        columns={[
          {
            accessor: 'name',
            title: 'Name',
            render: ({ name }) => (
              <Value denial={denials.at('tenant.workspaces.nodes.name')} compact>
                {name}
              </Value>
            ),
          },
          { accessor: 'workspaceName', title: 'Short name', render: ({ workspaceName }) => workspaceName ?? '—' },
          { accessor: 'industry', title: 'Industry', render: ({ industry }) => industry ?? '—' },
          { accessor: 'companySize', title: 'Size', render: ({ companySize }) => companySize ?? '—' },
          { accessor: 'status', title: 'Status', render: ({ status }) => <StatusBadge status={status} /> },
        ]}
      />
      {totalCount > nodes.length && (
        <Text fz="sm" c="dimmed" mt="xs">
          The first {nodes.length} of {totalCount}
        </Text>
      )}
    </>
  );
}
