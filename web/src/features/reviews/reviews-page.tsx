import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { GuardedButton } from '../../ui/guarded-button';
import { Page } from '../../ui/page';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { reviewColumns } from './review-columns';
import { ReviewsQuery } from './reviews.query';
import { StartReviewDialog } from './start-review-dialog';

const route = getRouteApi('/signed-in/dashboard/reviews');
const title = 'Privilege reviews';

export function ReviewsPage() {
  return (
    <Permitted title={title} needs={['reviews:read']}>
      <Reviews />
    </Permitted>
  );
}

/** What somebody has to look at; what is due first stands at the top. */
function Reviews() {
  const { show = 'open' } = route.useSearch();
  const navigate = route.useNavigate();
  const { refusal } = usePermissions();
  const [starting, setStarting] = useState(false);
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: ReviewsQuery,
    variables: { open: show === 'all' ? null : show === 'open' },
  });
  const reviews = data?.privilegeReviews;
  return (
    <Page
      title={title}
      actions={
        <GuardedButton size="sm" refusal={refusal('reviews:decide')} onClick={() => setStarting(true)}>
          Start a review
        </GuardedButton>
      }
    >
      <SegmentedControl
        aria-label="Which reviews"
        size="xs"
        w="fit-content"
        data={[
          { value: 'open', label: 'Open' },
          { value: 'closed', label: 'Closed' },
          { value: 'all', label: 'All' },
        ]}
        value={show}
        onChange={(next) => navigate({ search: { show: (['closed', 'all'] as const).find((name) => name === next) } })}
      />
      {error && !reviews ? (
        <QueryFailed error={error} onRetry={askAgain} />
      ) : (
        <DataList
          label={title}
          loading={fetching}
          records={reviews ?? undefined}
          toneOf={({ overdue }) => (overdue ? 'bad' : undefined)}
          empty={
            <EmptyState
              kind={show === 'all' ? 'nothing-yet' : 'nothing-matches'}
              text={show === 'open' ? 'Nothing waits to be reviewed.' : 'There is no such review.'}
            />
          }
          columns={reviewColumns}
        />
      )}
      {starting && <StartReviewDialog onClose={() => setStarting(false)} />}
    </Page>
  );
}
