import { useQuery } from 'urql';
import { words } from '../../format/words';
import type { RequestsAboutQuery as RequestsAbout } from '../../gql/graphql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { readDenials } from '../denials/denials';
import { QueryFailed } from '../denials/query-failed';
import { Withheld } from '../denials/withheld';
import { RequestsAboutQuery } from './staff-member.query';

type Row = NonNullable<RequestsAbout['accessRequests']>['nodes'][number];

const pageSize = 25;

interface RequestsTabProps {
  id: string;
  page: number;
  onPage: (page: number) => void;
}

/** What was asked about somebody: roles, suspension, resets. The viewer sees their own requests and those they decide. */
export function RequestsTab({ id, page, onPage }: RequestsTabProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: RequestsAboutQuery,
    variables: { id, first: pageSize, offset: (page - 1) * pageSize },
  });
  const requests = data?.accessRequests;
  const denied = readDenials(error).at('accessRequests');
  if (denied && !requests) return <Withheld denial={denied} what="Requests" />;
  if (error && !requests) return <QueryFailed error={error} onRetry={askAgain} />;
  return (
    <DataList<Row>
      inline
      label="Requests about them"
      loading={fetching}
      records={requests?.nodes}
      totalCount={requests?.totalCount}
      page={page}
      pageSize={pageSize}
      onPage={onPage}
      empty={<EmptyState kind="nothing-yet" text="Nothing was asked about them that you may see." />}
      columns={[
        {
          accessor: 'mutation',
          title: 'What',
          render: ({ id: request, kind, mutation }) => (
            <Link to="/dashboard/requests" search={{ request }}>
              {kind === 'MUTATION' ? inWords(mutation) : words(kind)}
            </Link>
          ),
        },
        {
          accessor: 'state',
          title: 'State',
          render: ({ state }) => <StatusBadge status={state} tone={tones[state]} />,
        },
        { accessor: 'requester', title: 'Asked by', render: ({ requester }) => requester?.name ?? '—' },
        { accessor: 'reason', title: 'Why' },
        { accessor: 'created', title: 'Asked', render: ({ created }) => <RelativeTime time={created} /> },
        {
          accessor: 'closed',
          title: 'Decided',
          render: ({ closed, closedBy }) =>
            closed ? (
              <>
                <RelativeTime time={closed} />
                {closedBy && ` by ${closedBy.name}`}
              </>
            ) : (
              '—'
            ),
        },
      ]}
    />
  );
}

const tones = {
  PENDING: 'warn',
  APPROVED: 'good',
  APPLIED: 'good',
  REJECTED: 'bad',
  CANCELLED: 'off',
  EXPIRED: 'off',
  VOIDED: 'off',
} as const;

/** `suspendStaffMember` → “Suspend staff member”. */
const inWords = (mutation: string) => words(mutation.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
