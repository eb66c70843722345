import type { DataListColumn } from '../../ui/data-list';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { reviewKinds } from './kinds';
import type { ReviewRow } from './review-row';

export const reviewColumns: DataListColumn<ReviewRow>[] = [
  {
    accessor: 'kind',
    title: 'Review',
    render: ({ id, kind, subject }) => (
      <Link to="/dashboard/reviews/$id" params={{ id }} fw={500}>
        {reviewKinds[kind].title}
        {subject && ` of ${subject.name}`}
      </Link>
    ),
  },
  { accessor: 'state', title: 'State', render: (review) => <ReviewState review={review} /> },
  { accessor: 'items', title: 'Decided', render: ({ items }) => decided(items) },
  { accessor: 'created', title: 'Opened', render: ({ created }) => <RelativeTime time={created} /> },
  { accessor: 'due', title: 'Due', render: ({ due }) => <RelativeTime time={due} /> },
];

export function ReviewState({ review }: { review: Pick<ReviewRow, 'closed' | 'overdue'> }) {
  if (review.closed) return <StatusBadge status="Closed" tone="off" />;
  return review.overdue ? <StatusBadge status="Overdue" tone="bad" /> : <StatusBadge status="OPEN" />;
}

function decided(items: ReviewRow['items']): string {
  if (!items?.length) return '—';
  return `${items.filter(({ decision }) => decision).length} of ${items.length}`;
}
