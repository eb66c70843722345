import { Code, VisuallyHidden } from '@mantine/core';
import type { AuditTrailQuery } from '../../gql/graphql';
import { CopyText } from '../../ui/copy-text';
import type { DataListColumn } from '../../ui/data-list';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { ActorName } from './actor-name';

export type AuditRow = NonNullable<AuditTrailQuery['auditEvents']>['nodes'][number];

export function auditColumns(): DataListColumn<AuditRow>[] {
  return [
    {
      accessor: 'time',
      title: 'When',
      render: ({ id, time }) => (
        <Link to="/dashboard/audit" search={(old) => ({ ...old, event: id })}>
          <RelativeTime time={time} />
          <VisuallyHidden>, details</VisuallyHidden>
        </Link>
      ),
    },
    { accessor: 'actor', title: 'Who', render: ({ actor }) => <ActorName actor={actor} /> },
    { accessor: 'action', title: 'What', render: ({ action }) => <Code>{action}</Code> },
    {
      accessor: 'resource',
      title: 'To what',
      render: ({ resourceType, resourceId }) => (
        <>
          {resourceType} {resourceId && <CopyText text={resourceId} label={`${resourceType} id`} short />}
        </>
      ),
    },
    {
      accessor: 'tenant',
      title: 'Tenant',
      render: ({ tenant }) =>
        tenant ? (
          <Link to="/dashboard/tenants/$id" params={{ id: tenant.id }}>
            {tenant.name ?? tenant.id.slice(-8)}
          </Link>
        ) : (
          '—'
        ),
    },
    { accessor: 'notes', title: 'Reason', render: ({ notes }) => notes ?? '—' },
  ];
}
