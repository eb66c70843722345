import { Group } from '@mantine/core';
import { words } from '../../format/words';
import type { CasesListQuery } from '../../gql/graphql';
import type { DataListColumn } from '../../ui/data-list';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import { CaseClock } from './case-clock';

export type CaseRow = NonNullable<CasesListQuery['supportCases']>['nodes'][number];

/** What a case says needs its tenant open; all else is the queue's. */
export const caseColumns = (denials: Denials): DataListColumn<CaseRow>[] => [
  {
    accessor: 'reference',
    title: 'Case',
    render: ({ id, reference }) => (
      <Link to="/dashboard/cases" search={(old: object) => ({ ...old, case: id })}>
        {reference}
      </Link>
    ),
  },
  {
    accessor: 'tenant',
    title: 'Tenant',
    render: ({ tenant }) =>
      tenant && (
        <Link to="/dashboard/tenants/$id" params={{ id: tenant.id }} search={{ tab: 'cases' }}>
          {tenant.name ?? 'Name withheld'}
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
  {
    accessor: 'severity',
    title: 'Severity',
    render: ({ severity, emergency, category }) => (
      <Group gap={6} wrap="nowrap">
        <StatusBadge
          status={emergency ? 'EMERGENCY' : severity}
          tone={emergency ? 'bad' : severity === 'CRITICAL' ? 'warn' : 'plain'}
        />
        {words(category)}
      </Group>
    ),
  },
  {
    accessor: 'status',
    title: 'Status',
    render: ({ status, level }) => (
      <Group gap={6} wrap="nowrap">
        <StatusBadge status={status} tone="plain" />
        {level !== 'L1' && level}
      </Group>
    ),
  },
  { accessor: 'assignee', title: 'Assignee', render: ({ assignee }) => assignee?.name ?? 'Nobody' },
  { accessor: 'answerDue', title: 'First answer', render: (one) => <CaseClock {...one} /> },
  { accessor: 'created', title: 'Opened', render: ({ created }) => <RelativeTime time={created} /> },
];
