import { Code } from '@mantine/core';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { RelativeTime } from '../../ui/relative-time';
import { ActorName } from './actor-name';

interface Event {
  id: string;
  time: string;
  action: string;
  resourceType: string;
  notes?: string | null;
  actor: { kind: string; id?: string | null; name?: string | null };
}

interface EventsListProps {
  events: readonly Event[];
  page?: number;
  busy?: boolean;
  totalCount?: number;
  onPage?: (page: number) => void;
}

/** A part of the audit trail on the page of what it is about. */
export function EventsList({ events, page = 1, busy = false, totalCount, onPage }: EventsListProps) {
  return (
    <DataList<Event>
      inline
      label="Audit events"
      loading={busy}
      records={events}
      page={page}
      pageSize={25}
      totalCount={totalCount}
      {...(onPage && { onPage })}
      empty={<EmptyState kind="nothing-yet" text="Nothing is on record that you may read." />}
      columns={[
        { accessor: 'time', title: 'When', render: ({ time }) => <RelativeTime time={time} /> },
        { accessor: 'actor', title: 'Who', render: ({ actor }) => <ActorName actor={actor} /> },
        { accessor: 'action', title: 'What', render: ({ action }) => <Code>{action}</Code> },
        { accessor: 'resourceType', title: 'To what' },
        { accessor: 'notes', title: 'Reason', render: ({ notes }) => notes ?? '—' },
      ]}
    />
  );
}
