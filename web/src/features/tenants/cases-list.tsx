import { words } from '../../format/words';
import type { TenantPageQuery } from '../../gql/graphql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';

interface CasesListProps {
  cases: NonNullable<TenantPageQuery['supportCases']>['nodes'];
}

export function CasesList({ cases }: CasesListProps) {
  return (
    <DataList
      inline
      label="Support cases"
      loading={false}
      records={cases}
      empty={<EmptyState kind="nothing-yet" text="There are no cases for this tenant." />}
      columns={[
        { accessor: 'reference', title: 'Case' },
        { accessor: 'subject', title: 'Subject' },
        { accessor: 'category', title: 'Category', render: ({ category }) => words(category) },
        { accessor: 'status', title: 'Status', render: ({ status }) => <StatusBadge status={status} tone="plain" /> },
        { accessor: 'assignee', title: 'Assignee', render: ({ assignee }) => assignee?.name ?? 'Nobody' },
        { accessor: 'ticket', title: 'Ticket', render: ({ ticket }) => ticket ?? '—' },
        { accessor: 'created', title: 'Opened', render: ({ created }) => <RelativeTime time={created} /> },
      ]}
    />
  );
}
