import { words } from '../../format/words';
import type { TenantSettingsQuery } from '../../gql/graphql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { RelativeTime } from '../../ui/relative-time';
import { ActorName } from '../audit/actor-name';

type Events = NonNullable<TenantSettingsQuery['auditEvents']>['nodes'];

const fieldsIn = (value: unknown) => (value && typeof value === 'object' ? (value as Record<string, unknown>) : {});
/** `securityPolicy.sessionHours` → Session hours. */
const nameOf = (field: string) => words((field.split('.').at(-1) ?? field).replace(/([A-Z])/g, '_$1'));
const textOf = (value: unknown) =>
  value == null ? 'none' : value === true ? 'on' : value === false ? 'off' : String(value);

/** The last changes, as the audit trail has them; what is personal says only that it changed. */
export function SettingsHistory({ events }: { events: Events }) {
  return (
    <DataList
      inline
      label="Last changes"
      loading={false}
      records={events}
      empty={<EmptyState kind="nothing-yet" text="Nothing was changed by staff yet." />}
      columns={[
        { accessor: 'time', title: 'When', render: ({ time }) => <RelativeTime time={time} /> },
        { accessor: 'actor', title: 'Who', render: ({ actor }) => <ActorName actor={actor} /> },
        {
          accessor: 'newValues',
          title: 'What',
          render: ({ oldValues, newValues }) => {
            const before = fieldsIn(oldValues);
            return Object.entries(fieldsIn(newValues)).map(([field, after]) => (
              <div key={field}>
                {nameOf(field)}: {textOf(before[field])} → {textOf(after)}
              </div>
            ));
          },
        },
        { accessor: 'notes', title: 'Why' },
      ]}
    />
  );
}
