import { Group, Text } from '@mantine/core';
import type { InvitationState } from '../../gql/graphql';
import { RelativeTime } from '../../ui/relative-time';
import type { UserData } from './user-access';

type Invitation = NonNullable<UserData['invitation']>;

const words: Record<InvitationState, string> = {
  QUEUED: 'Invited, not yet in: the mail has not gone out yet',
  SENT: 'Invited, not yet in: the link can be used until',
  EXPIRED: 'Invited, not yet in: nobody used the link, which ended',
  UNDELIVERABLE: 'Invited, not in: the mail server does not take mail for this address',
  ACCEPTED: 'In, by an invitation of',
};

/** How far an invitation has come, as it is. */
export function InvitationFact({ state, invited, expires }: Invitation) {
  const time = state === 'ACCEPTED' ? invited : expires;
  return (
    <Group gap={4}>
      <Text span fz="sm">
        {words[state]}
      </Text>
      {time && <RelativeTime time={time} />}
    </Group>
  );
}
