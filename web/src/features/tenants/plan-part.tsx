import { Group, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { formatDay } from '../../format/time';
import { words } from '../../format/words';
import type { TenantPlanQuery as PlanData } from '../../gql/graphql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { FieldList } from '../../ui/field-list';
import { GuardedButton } from '../../ui/guarded-button';
import { ListSkeleton } from '../../ui/list-skeleton';
import { Money } from '../../ui/money';
import { StatusBadge } from '../../ui/status-badge';
import { readDenials } from '../denials/denials';
import { usePermissions } from '../session/use-permissions';
import { Part } from './part';
import { TenantPlanQuery } from './plan.query';

const OverrideDialog = lazy(async () => ({ default: (await import('./override-dialog')).OverrideDialog }));
const TrialDialog = lazy(async () => ({ default: (await import('./override-dialog')).TrialDialog }));

type Plan = NonNullable<NonNullable<PlanData['tenant']>['effectivePlan']>;
type Overrides = NonNullable<NonNullable<PlanData['tenant']>['overrides']>;

interface PlanPartProps {
  tenantId: string;
  onOpen: (() => void) | undefined;
}

/** Plan and limits as they hold now, where each comes from, and what was agreed beside the plan. */
export function PlanPart({ tenantId, onOpen }: PlanPartProps) {
  const { refusal } = usePermissions();
  const [asking, setAsking] = useState<'trial' | 'plan'>();
  const [{ data, error, fetching }] = useQuery({ query: TenantPlanQuery, variables: { id: tenantId } });
  const denials = readDenials(error);
  const plan = data?.tenant?.effectivePlan;
  const overrides = data?.tenant?.overrides;
  const refused =
    refusal('overrides:write') ??
    (overrides ? undefined : 'Open the tenant first: overrides are set where they can be read.');
  const close = () => setAsking(undefined);
  return (
    <Part
      heading="Plan as it holds now"
      denial={denials.at('tenant.effectivePlan')}
      onOpen={onOpen}
      aside={
        <Group gap="xs">
          <GuardedButton size="xs" variant="default" refusal={refused} onClick={() => setAsking('trial')}>
            Extend trial
          </GuardedButton>
          <GuardedButton size="xs" variant="default" refusal={refused} onClick={() => setAsking('plan')}>
            Set limit or price
          </GuardedButton>
        </Group>
      }
    >
      {!plan && fetching && <ListSkeleton label="the plan" />}
      {plan && <PlanFacts plan={plan} />}
      {overrides && <OverridesList overrides={overrides} />}
      <Suspense>
        {asking === 'trial' && <TrialDialog tenantId={tenantId} onClose={close} />}
        {asking === 'plan' && <OverrideDialog tenantId={tenantId} onClose={close} />}
      </Suspense>
    </Part>
  );
}

function PlanFacts({ plan }: { plan: Plan }) {
  const { priceMonthly, currency, trialEnds, billing, limits } = plan;
  return (
    <Stack gap="sm" mb="md">
      <Text>{plan.explanation.join(' ')}</Text>
      <FieldList
        items={[
          { label: 'Plan', value: plan.planSlug && words(plan.planSlug) },
          {
            label: 'Price of a month',
            value: priceMonthly != null && currency && <Money value={{ amount: priceMonthly, currency }} />,
          },
          { label: 'Billed otherwise', value: billing ? words(billing) : 'no' },
          { label: 'Trial ends', value: trialEnds && formatDay(trialEnds) },
        ]}
      />
      <DataList
        inline
        label="Limits"
        loading={false}
        records={limits.map((limit) => ({ ...limit, id: limit.name }))}
        empty={<EmptyState kind="nothing-yet" text="Without a plan there are no limits to show." />}
        columns={[
          { accessor: 'name', title: 'Limit', render: ({ name }) => words(name) },
          { accessor: 'limit', title: 'At most', render: ({ limit }) => limit?.toLocaleString('en') ?? 'no limit' },
          { accessor: 'because', title: 'Why' },
        ]}
      />
    </Stack>
  );
}

function OverridesList({ overrides }: { overrides: Overrides }) {
  return (
    <DataList
      inline
      label="Overrides"
      loading={false}
      records={overrides}
      empty={<EmptyState kind="nothing-yet" text="Nothing was agreed beside the plan." />}
      columns={[
        { accessor: 'kind', title: 'What', render: ({ kind, billing }) => words(billing ?? kind) },
        {
          accessor: 'holds',
          title: 'Now',
          render: ({ holds }) => <StatusBadge status={holds ? 'HOLDS' : 'OVER'} tone={holds ? 'good' : 'off'} />,
        },
        { accessor: 'starts', title: 'From', render: ({ starts }) => formatDay(starts) },
        { accessor: 'ends', title: 'Until', render: ({ ends }) => (ends ? formatDay(ends) : 'another is set') },
        { accessor: 'reason', title: 'Why' },
        { accessor: 'author', title: 'By', render: ({ author }) => author?.name ?? 'Somebody' },
      ]}
    />
  );
}
