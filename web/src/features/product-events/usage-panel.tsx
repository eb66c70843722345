import { SimpleGrid } from '@mantine/core';
import { useQuery } from 'urql';
import type { TenantProductUsageQuery as Answer } from '../../gql/graphql';
import { FactNumber } from '../../ui/fact-number';
import { AskedPart } from '../deliverability/asked-part';
import { AskAgain } from './ask-again';
import { NoAnswer } from './no-answer';
import { TenantProductUsageQuery } from './product-events.query';

interface TenantPartProps {
  tenantId: string;
  onOpen: (() => void) | undefined;
}

type Usage = NonNullable<NonNullable<Answer['tenant']>['productUsage']>;

/** How much a tenant's people do, as another service counted it. */
export function UsagePanel({ tenantId, onOpen }: TenantPartProps) {
  const [{ data, error, fetching }, ask] = useQuery({
    query: TenantProductUsageQuery,
    variables: { id: tenantId },
    requestPolicy: 'cache-and-network',
  });
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  const usage = data?.tenant?.productUsage;
  return (
    <AskedPart
      heading="Usage patterns of the last 30 days"
      field="productUsage"
      there={Boolean(usage)}
      fetching={fetching}
      error={error}
      onRetry={askAgain}
      onOpen={onOpen}
      aside={usage && <AskAgain answer={usage} busy={fetching} onAsk={askAgain} />}
    >
      {usage && <Numbers usage={usage} />}
    </AskedPart>
  );
}

const inWords = (number: number | null | undefined) => number?.toLocaleString('en') ?? '—';

function Numbers({ usage }: { usage: Usage }) {
  if (usage.status !== 'ANSWERED') return <NoAnswer answer={usage} still="All else on this page is ours." />;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
      <FactNumber label="Active users" value={inWords(usage.activeUsers)} />
      <FactNumber label="Sign-ins" value={inWords(usage.signIns)} />
      <FactNumber label="Things done, sign-ins included" value={inWords(usage.events)} />
    </SimpleGrid>
  );
}
