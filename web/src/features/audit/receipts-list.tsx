import { Group, Stack, Text } from '@mantine/core';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { ActorName } from './actor-name';

interface Receipt {
  id: string;
  time: string;
  operationName?: string | null;
  decision: string;
  cases?: readonly { id: string; reference: string }[] | null;
  actor: { kind: string; id?: string | null; name?: string | null };
  entities: readonly {
    type: string;
    ids: readonly string[];
    fields: readonly string[];
    maskedFields: readonly string[];
  }[];
}

/** Who saw which customer data. */
export function ReceiptsList({ receipts }: { receipts: readonly Receipt[] }) {
  return (
    <DataList<Receipt>
      inline
      label="Access receipts"
      loading={false}
      records={receipts}
      empty={<EmptyState kind="nothing-yet" text="Nobody has looked, or not where you may see it." />}
      columns={[
        { accessor: 'time', title: 'When', render: ({ time }) => <RelativeTime time={time} /> },
        { accessor: 'actor', title: 'Who', render: ({ actor }) => <ActorName actor={actor} /> },
        {
          accessor: 'operationName',
          title: 'Operation',
          render: ({ operationName }) => operationName ?? 'Without a name',
        },
        {
          accessor: 'cases',
          title: 'For',
          hidden: !receipts.some(({ cases }) => cases?.length),
          render: ({ cases }) => (
            <Group gap="xs">
              {cases?.map(({ id, reference }) => (
                <Link key={id} to="/dashboard/cases" search={{ view: 'all', case: id }}>
                  {reference}
                </Link>
              ))}
            </Group>
          ),
        },
        { accessor: 'decision', title: 'Shown', render: ({ decision }) => <StatusBadge status={decision} /> },
        {
          accessor: 'entities',
          title: 'Of what',
          render: ({ entities }) => (
            <Stack gap={0}>
              {entities.map(({ type, ids, fields, maskedFields }) => (
                <Text
                  key={type}
                  fz="sm"
                  title={[...fields, ...maskedFields.map((field) => `${field} (masked)`)].join(', ')}
                >
                  {ids.length} × {type}, {fields.length} fields
                  {maskedFields.length > 0 && `, ${maskedFields.length} masked`}
                </Text>
              ))}
            </Stack>
          ),
        },
      ]}
    />
  );
}
