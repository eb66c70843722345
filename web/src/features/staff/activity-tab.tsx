import { SegmentedControl, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Link } from '../../ui/link';
import { ListSkeleton } from '../../ui/list-skeleton';
import { EventsList } from '../audit/events-list';
import { readDenials } from '../denials/denials';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { Withheld } from '../denials/withheld';
import { DoneToStaffQuery, StaffActivityQuery } from './staff-member.query';

const route = getRouteApi('/signed-in/dashboard/staff/$id');
const pageSize = 25;

interface ActivityTabProps {
  id: string;
  page: number;
  onPage: (page: number) => void;
}

/** What stands in the audit trail about somebody, and what they did themselves, as far as the viewer may read it. */
export function ActivityTab(props: ActivityTabProps) {
  const { by } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Permitted title="Activity" needs={['audit:read']}>
      <Stack>
        <SegmentedControl
          aria-label="Which records"
          w="fit-content"
          value={by ?? 'to'}
          onChange={(next) =>
            navigate({
              search: (old) => ({ ...old, page: undefined, by: next === 'them' ? ('them' as const) : undefined }),
            })
          }
          data={[
            { value: 'to', label: 'Done to them' },
            { value: 'them', label: 'Done by them' },
          ]}
        />
        {by === 'them' ? <DoneByThem {...props} /> : <DoneToThem {...props} />}
        <Text fz="sm">
          <Link
            to="/dashboard/audit"
            search={by === 'them' ? { actor: props.id } : { resourceType: 'StaffMember', resource: props.id }}
          >
            The same in the audit trail
          </Link>
        </Text>
      </Stack>
    </Permitted>
  );
}

function DoneByThem({ id, page, onPage }: ActivityTabProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: StaffActivityQuery,
    variables: { id, first: pageSize, offset: (page - 1) * pageSize },
  });
  const activity = data?.staffMember?.activity;
  const denied = readDenials(error).at('staffMember.activity');
  if (denied && !activity) return <Withheld denial={denied} what="Activity" />;
  if (error && !activity) return <QueryFailed error={error} onRetry={askAgain} />;
  if (!activity) return <ListSkeleton label="the activity" />;
  return (
    <EventsList events={activity.nodes} totalCount={activity.totalCount} page={page} busy={fetching} onPage={onPage} />
  );
}

function DoneToThem({ id, page, onPage }: ActivityTabProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: DoneToStaffQuery,
    variables: { id, first: pageSize, offset: (page - 1) * pageSize },
  });
  const events = data?.auditEvents;
  const denied = readDenials(error).at('auditEvents');
  if (denied && !events) return <Withheld denial={denied} what="Audit trail" />;
  if (error && !events) return <QueryFailed error={error} onRetry={askAgain} />;
  if (!events) return <ListSkeleton label="the records" />;
  return (
    <EventsList events={events.nodes} totalCount={events.totalCount} page={page} busy={fetching} onPage={onPage} />
  );
}
