import { Text } from '@mantine/core';
import { count } from '../../format/words';
import type { TestTenantsQuery } from '../../gql/graphql';
import type { DataListColumn } from '../../ui/data-list';
import { GuardedButton } from '../../ui/guarded-button';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';

export type TestTenantRow = NonNullable<TestTenantsQuery['tenants']>['nodes'][number];

interface Context {
  refused: string | undefined;
  onReset: (tenant: TestTenantRow) => void;
}

export function testTenantColumns({ refused, onReset }: Context): DataListColumn<TestTenantRow>[] {
  return [
    {
      accessor: 'name',
      title: 'Name',
      render: ({ id, name }) => (
        <Link to="/dashboard/tenants/$id" params={{ id }} fw={500}>
          {name ?? 'Name withheld'}
        </Link>
      ),
    },
    { accessor: 'status', title: 'Status', render: ({ status }) => <StatusBadge status={status} /> },
    { accessor: 'userCount', title: 'People', textAlign: 'right' },
    { accessor: 'created', title: 'Created', render: ({ created }) => <RelativeTime time={created} /> },
    {
      accessor: 'expires',
      title: 'Ends',
      render: ({ testTenant }) => (testTenant?.expires ? <RelativeTime time={testTenant.expires} /> : 'stays'),
    },
    {
      accessor: 'resets',
      title: 'Resets',
      render: ({ testTenant }) =>
        testTenant?.lastReset ? (
          <Text fz="sm">
            {count(testTenant.resets, 'time')}, last <RelativeTime time={testTenant.lastReset} />
          </Text>
        ) : (
          'never'
        ),
    },
    { accessor: 'seed', title: 'Seed', textAlign: 'right', render: ({ testTenant }) => testTenant?.seed },
    {
      accessor: 'campaigns',
      title: 'Campaigns',
      render: ({ id, name }) => (
        <Link to="/dashboard/test-tenants/$id" params={{ id }} aria-label={`Validate campaigns of ${name ?? id}`}>
          Validate
        </Link>
      ),
    },
    {
      accessor: 'actions',
      title: 'Actions',
      render: (tenant) => (
        <GuardedButton
          size="compact-sm"
          variant="default"
          refusal={refused}
          aria-label={`Reset ${tenant.name ?? tenant.id}`}
          onClick={() => onReset(tenant)}
        >
          Reset
        </GuardedButton>
      ),
    },
  ];
}
