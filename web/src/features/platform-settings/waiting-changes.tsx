import { List, Text } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { Link } from '../../ui/link';
import { Notice } from '../../ui/notice';
import { RelativeTime } from '../../ui/relative-time';
import { actionOf } from '../requests/difference';
import { WaitingChangesQuery } from './platform-settings.query';

const mutations = ['setConfig', 'rollBackConfig'];

/** What others have asked for already: once one of them is approved, the rest is about a version that holds no more. */
export function WaitingChanges() {
  const [{ data }] = useQuery({ query: WaitingChangesQuery });
  const waiting = (data?.accessRequests?.nodes ?? []).filter(({ mutation }) => mutations.includes(mutation));
  if (!waiting.length) return null;
  return (
    <Notice icon={<IconHourglass size={20} />} heading="Waits for approval" role="status">
      <List listStyleType="none">
        {waiting.map(({ id, mutation, requester, created }) => (
          <List.Item key={id}>
            <Link to="/dashboard/requests" search={{ request: id }} underline="always">
              {actionOf(mutation)}
            </Link>
            <Text span fz="sm" c="dimmed">
              {requester?.name && ` asked for by ${requester.name},`} <RelativeTime time={created} />
            </Text>
          </List.Item>
        ))}
      </List>
    </Notice>
  );
}
