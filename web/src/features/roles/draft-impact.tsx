import { Loader, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { messageOf } from '../../error-message';
import { count } from '../../format/words';
import type { ImpactQuery as ImpactAnswer } from '../../gql/graphql';
import type { Difference } from './draft';
import { ImpactQuery } from './roles.query';

type Impact = NonNullable<ImpactAnswer['permissionChangeImpact']>;

/** Who the draft would touch, by what the last 30 days' receipts say. */
export function DraftImpact({ difference }: { difference: Difference }) {
  const [{ data, error, fetching }] = useQuery({
    query: ImpactQuery,
    variables: { input: difference },
    requestPolicy: 'network-only',
  });
  if (error) {
    return (
      <Text fz="sm" role="alert" c="var(--mantine-color-error)">
        {messageOf(error)}
      </Text>
    );
  }
  const impact = data?.permissionChangeImpact;
  if (fetching || !impact) return <Loader size="xs" aria-label="Looking through the receipts" />;
  return (
    <Text fz="sm" role="status">
      {losing(impact)} {count(impact.gaining, 'person', 'people')} would be given something at their next sign-in.
      {impact.affected.length > 0 &&
        ` Touched: ${impact.affected.map(({ staffMember, times }) => `${staffMember?.name ?? 'somebody'} (${times})`).join(', ')}.`}
    </Text>
  );
}

function losing({ people, times }: Pick<Impact, 'people' | 'times'>): string {
  return people
    ? `In the last 30 days ${count(people, 'person', 'people')} would have been denied ${count(times, 'time')}.`
    : 'In the last 30 days nobody would have been denied anything.';
}
