import { Text } from '@mantine/core';
import { formatDay } from '../../format/time';
import type { ConsentPurpose } from '../../gql/graphql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { StatusBadge } from '../../ui/status-badge';
import type { TenantSettings } from './settings-fields';

const purposes: Record<ConsentPurpose, string> = {
  ANALYTICS: 'Being counted in our analytics',
  MARKETING: 'Mail about our products',
  PARTNER_SHARING: 'Being seen by partners',
  SALE: 'Sale of its data (CCPA)',
};

/** What the tenant has agreed to, which it changes itself. */
export function ConsentsList({ consents }: { consents: TenantSettings['consents'] }) {
  return (
    <>
      <Text fz="sm" c="dimmed" mb="xs">
        The tenant alone changes these. What is not here it was never asked. Where it refuses to be counted, no
        analyst’s token finds it.
      </Text>
      <DataList
        inline
        label="Consents"
        loading={false}
        records={consents.map((consent) => ({ ...consent, id: consent.purpose }))}
        empty={<EmptyState kind="nothing-yet" text="The tenant was not asked for anything yet." />}
        columns={[
          { accessor: 'purpose', title: 'For what', render: ({ purpose }) => purposes[purpose] },
          {
            accessor: 'granted',
            title: 'Said',
            render: ({ granted }) => (
              <StatusBadge status={granted ? 'GRANTED' : 'REFUSED'} tone={granted ? 'good' : 'off'} />
            ),
          },
          { accessor: 'since', title: 'Since', render: ({ since }) => formatDay(since) },
        ]}
      />
    </>
  );
}
