import { Group, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { EmptyState } from '../../ui/empty-state';
import { GuardedButton } from '../../ui/guarded-button';
import { Link } from '../../ui/link';
import { ListSkeleton } from '../../ui/list-skeleton';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { CloseReviewDialog } from './close-review-dialog';
import { reviewKinds } from './kinds';
import type { Review } from './review';
import { ReviewState } from './review-columns';
import { ReviewFacts } from './review-facts';
import { ReviewItems } from './review-items';
import { ReviewQuery } from './reviews.query';

const route = getRouteApi('/signed-in/dashboard/reviews/$id');

export function ReviewPage() {
  return (
    <Permitted title="Privilege review" needs={['reviews:read']}>
      <Asked />
    </Permitted>
  );
}

function Asked() {
  const { id } = route.useParams();
  const [{ data, error }, ask] = useQuery({ query: ReviewQuery, variables: { id } });
  const review = data?.node && 'kind' in data.node ? data.node : undefined;
  if (review) return <ReviewDetail review={review} onChanged={() => ask({ requestPolicy: 'network-only' })} />;
  return (
    <Page title="Privilege review">
      {error ? (
        <QueryFailed error={error} onRetry={ask} />
      ) : data ? (
        <EmptyState kind="nothing-matches" text="There is no such review." />
      ) : (
        <ListSkeleton label="the review" />
      )}
    </Page>
  );
}

/** Why it may not be closed now; undefined when it can. */
function useCloseRefusal(review: Review): string | undefined {
  const { refusal } = usePermissions();
  const { viewer } = useSession();
  const undecided = review.items?.filter(({ decision }) => !decision).length ?? 0;
  if (review.closed) return 'It is closed.';
  if (review.subject?.id === viewer.id) return 'Nobody closes a review of themselves.';
  return refusal('reviews:decide') ?? (undecided ? `${undecided} grants are not decided yet.` : undefined);
}

function ReviewDetail({ review, onChanged }: { review: Review; onChanged: () => void }) {
  const [closing, setClosing] = useState(false);
  const refusal = useCloseRefusal(review);
  const { title, task } = reviewKinds[review.kind];
  return (
    <Page
      title={review.subject ? `${title} of ${review.subject.name}` : title}
      trail={[
        <Link key="reviews" to="/dashboard/reviews">
          Privilege reviews
        </Link>,
      ]}
      aside={<ReviewState review={review} />}
      actions={
        !review.closed && (
          <GuardedButton size="sm" refusal={refusal} onClick={() => setClosing(true)}>
            Close the review
          </GuardedButton>
        )
      }
    >
      <Stack gap="xl">
        <Group>
          <Text fz="sm">{task}</Text>
        </Group>
        <ReviewFacts review={review} />
        {review.kind === 'QUARTERLY' && (
          <Section heading="Grants">
            <ReviewItems items={review.items ?? []} closed={Boolean(review.closed)} />
          </Section>
        )}
      </Stack>
      {closing && (
        <CloseReviewDialog
          reviewId={review.id}
          onClose={() => {
            setClosing(false);
            onChanged();
          }}
        />
      )}
    </Page>
  );
}
