import { words } from '../../format/words';
import type { TenantPageQuery } from '../../gql/graphql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';

interface CasesListProps {
  denials: Denials;
  cases: NonNullable<TenantPageQuery['supportCases']>['nodes'];
}

export function CasesList({ cases, denials }: CasesListProps) {
  return (
    <DataList
      inline
      label="Support cases"
      loading={false}
      records={cases}
      empty={<EmptyState kind="nothing-yet" text="There are no cases for this tenant." />}
      columns={[
        {
          accessor: 'reference',
          title: 'Case',
          render: ({ id, reference }) => (
            <Link to="/dashboard/cases" search={{ view: 'all', case: id }}>
              {reference}
            </Link>
          ),
        },
        {
          accessor: 'subject',
          title: 'Subject',
          render: ({ subject }) => (
            <Value compact denial={denials.at('supportCases.nodes.subject')}>
              {subject}
            </Value>
          ),
        },
        { accessor: 'category', title: 'Category', render: ({ category }) => words(category) },
        { accessor: 'status', title: 'Status', render: ({ status }) => <StatusBadge status={status} tone="plain" /> },
        { accessor: 'assignee', title: 'Assignee', render: ({ assignee }) => assignee?.name ?? 'Nobody' },
        {
          accessor: 'ticket',
          title: 'Ticket',
          render: ({ ticket }) => (
            <Value compact denial={denials.at('supportCases.nodes.ticket')}>
              {ticket}
            </Value>
          ),
        },
        { accessor: 'created', title: 'Opened', render: ({ created }) => <RelativeTime time={created} /> },
      ]}
    />
  );
}
