import { Group, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { formatDay } from '../../format/time';
import type { TenantUsageQuery as Answer } from '../../gql/graphql';
import { EmptyState } from '../../ui/empty-state';
import { readDenials } from '../denials/denials';
import { Value } from '../denials/value';
import { AskedPart } from './asked-part';
import { TenantUsageQuery } from './deliverability.query';
import { type Measure, measuresOf } from './measures';

interface TenantPartProps {
  tenantId: string;
  onOpen: (() => void) | undefined;
}

type Tenant = NonNullable<Answer['tenant']>;

/** What was used in this billing period, against what holds for the tenant now. */
export function UsagePart({ tenantId, onOpen }: TenantPartProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: TenantUsageQuery, variables: { id: tenantId } });
  const tenant = data?.tenant;
  const limitsDenied = readDenials(error).at('tenant.effectivePlan');
  return (
    <AskedPart
      heading="Usage in this billing period"
      field="usage"
      there={Boolean(tenant)}
      fetching={fetching}
      error={error}
      onRetry={askAgain}
      onOpen={onOpen}
      aside={tenant?.usage && <Period usage={tenant.usage} />}
    >
      {tenant?.usage ? (
        <Stack gap="xs">
          {limitsDenied && (
            <Text fz="sm">
              Limits: <Value denial={limitsDenied}>{undefined}</Value>
            </Text>
          )}
          <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} spacing="md" verticalSpacing="md">
            {measuresOf(tenant.usage, tenant.effectivePlan?.limits).map((measure) => (
              <Bar key={measure.label} measure={measure} known={!limitsDenied} />
            ))}
          </SimpleGrid>
        </Stack>
      ) : (
        <EmptyState kind="nothing-yet" text="Nothing was used yet." />
      )}
    </AskedPart>
  );
}

function Period({ usage }: { usage: NonNullable<Tenant['usage']> }) {
  return (
    <Text fz="sm" c="dimmed">
      {formatDay(usage.periodStart)} to {formatDay(usage.periodEnd)}
    </Text>
  );
}

const colours = { near: 'yellow', over: 'red', within: 'blue' } as const;

function Bar({ measure: { label, used, limit, because, state }, known }: { measure: Measure; known: boolean }) {
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text fz="sm" fw={500}>
          {label}
        </Text>
        <Text fz="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {used.toLocaleString('en')}
          {limit !== null && ` of ${limit.toLocaleString('en')}`}
          {limit === null && known && <span> (no limit)</span>}
          {state === 'over' && <strong> over the limit</strong>}
        </Text>
      </Group>
      {limit !== null && (
        <Progress
          value={Math.min(100, limit === 0 ? 100 : (100 * used) / limit)}
          color={colours[state]}
          aria-label={`${label}: ${used} of ${limit}`}
        />
      )}
      {because && (
        <Text fz="xs" c="dimmed">
          {because.charAt(0).toUpperCase() + because.slice(1)}
        </Text>
      )}
    </Stack>
  );
}
