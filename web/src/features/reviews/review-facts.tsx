import { CopyText } from '../../ui/copy-text';
import { FieldList } from '../../ui/field-list';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { Section } from '../../ui/section';
import type { Review } from './review';

/** When, about whom, and what was seen and done. */
export function ReviewFacts({ review }: { review: Review }) {
  const { subject, activity, elevation } = review;
  return (
    <>
      <FieldList
        items={[
          { label: 'Opened', value: <RelativeTime time={review.created} /> },
          { label: 'Due', value: <RelativeTime time={review.due} /> },
          ...(subject
            ? [
                {
                  label: 'About',
                  value: (
                    <Link to="/dashboard/staff/$id" params={{ id: subject.id }} underline="always">
                      {subject.name}
                    </Link>
                  ),
                },
              ]
            : []),
          ...(review.closed
            ? [
                { label: 'Closed', value: <RelativeTime time={review.closed} /> },
                { label: 'By', value: review.closedBy?.name },
                { label: 'What was found', value: review.conclusion },
              ]
            : []),
        ]}
      />
      {elevation && (
        <Section heading="What was lent">
          <FieldList
            items={[
              { label: 'Permissions', value: elevation.scopes.join(', ') },
              { label: 'Of these used', value: elevation.used?.join(', ') || 'none' },
              { label: 'From', value: <RelativeTime time={elevation.granted} /> },
              { label: 'Until', value: <RelativeTime time={elevation.ended ?? elevation.expires} /> },
              { label: 'Reason', value: elevation.reason },
              { label: 'Ticket', value: elevation.ticket },
              { label: 'Elevation', value: <CopyText text={elevation.id} label="elevation id" short /> },
            ]}
          />
        </Section>
      )}
      {activity && (
        <Section heading="What they saw and did in the 30 days before">
          <FieldList
            items={[
              { label: 'Answers with customer data', value: activity.answers },
              { label: 'Tenants in them', value: activity.tenants },
              { label: 'Users in them', value: activity.people },
              { label: 'Changes', value: activity.changes },
              { label: 'Refused or failed', value: activity.refused },
            ]}
          />
        </Section>
      )}
    </>
  );
}
