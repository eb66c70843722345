import { Text } from '@mantine/core';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { HomeReviewsQuery } from './home.query';
import { Panel } from './panel';
import { PanelRows } from './panel-rows';

const most = 5;

/** Reviews that are not closed: those that should be, first. */
export function ReviewsPanel() {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: HomeReviewsQuery });
  const reviews = data?.privilegeReviews;
  const overdue = reviews?.filter((review) => review.overdue).length ?? 0;
  return (
    <Panel
      heading="Reviews to close"
      loading={fetching && !reviews}
      error={reviews ? undefined : error}
      onRetry={askAgain}
      aside={overdue > 0 && <StatusBadge status={`${overdue} overdue`} tone="bad" />}
    >
      {reviews?.length ? (
        <PanelRows
          rows={[...reviews]
            .sort((a, b) => a.due.localeCompare(b.due))
            .slice(0, most)
            .map(({ id, kind, subject, due, overdue: late }) => ({
              id,
              left: (
                <Link to="/dashboard/reviews/$id" params={{ id }}>
                  {words(kind)}
                  {subject && ` of ${subject.name}`}
                </Link>
              ),
              right: (
                <>
                  {late && <StatusBadge status="Overdue" tone="bad" />}
                  <span>
                    due <RelativeTime time={due} />
                  </span>
                </>
              ),
            }))}
        />
      ) : (
        <Text c="dimmed">None is open.</Text>
      )}
    </Panel>
  );
}
