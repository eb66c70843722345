import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { formatDay } from '../../format/time';
import { count } from '../../format/words';
import type { LockOutMutation } from '../../gql/graphql';
import { GuardedButton } from '../../ui/guarded-button';
import { Link } from '../../ui/link';
import { usePermissions } from '../session/use-permissions';
import { FormError } from '../sign-in/form-error';
import { RevokeTokenMutation } from './lock-out.query';

export type LockedOut = NonNullable<LockOutMutation['lockOutStaffMember']>;

/** What was ended, and what somebody has to look at now. */
export function LockOutResult({ done, onClose }: { done: LockedOut; onClose: () => void }) {
  const ended = [
    count(done.sessionsEnded, 'session'),
    count(done.tenantsClosed, 'opened tenant'),
    count(done.elevationsEnded, 'elevation'),
    count(done.requestsVoided, 'request'),
    count(done.approvalsVoided, 'unused approval'),
  ];
  return (
    <Stack role="status">
      <div>
        <Text fw={600} fz="sm">
          Ended at once
        </Text>
        <List fz="sm">
          {ended.map((what) => (
            <List.Item key={what}>{what}</List.Item>
          ))}
        </List>
      </div>
      <TheirTokens tokens={done.approvedTokens} />
      <Text fz="sm">
        {done.review ? (
          <>
            <Link to="/dashboard/reviews/$id" params={{ id: done.review.id }} onClick={onClose} underline="always">
              A review of their last 30 days
            </Link>{' '}
            is open and due {formatDay(done.review.due)}.
          </>
        ) : (
          'A review of their last 30 days is open for the super admins.'
        )}{' '}
        Somebody other than them closes it.
      </Text>
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          Close
        </Button>
      </Group>
    </Stack>
  );
}

function TheirTokens({ tokens }: { tokens: LockedOut['approvedTokens'] }) {
  const { refusal } = usePermissions();
  const [{ fetching, error }, revoke] = useMutation(RevokeTokenMutation);
  const [revoked, setRevoked] = useState<ReadonlySet<string>>(new Set());
  if (!tokens.length) return <Text fz="sm">They had a hand in no API token that is in force.</Text>;
  return (
    <Stack gap="xs">
      <Text fw={600} fz="sm">
        API tokens that they asked for or approved, still in force
      </Text>
      <FormError error={error} />
      {tokens.map(({ id, name, expires }) => (
        <Group key={id} justify="space-between" wrap="nowrap">
          <Text fz="sm">
            {name}, until {formatDay(expires)}
          </Text>
          <GuardedButton
            size="compact-xs"
            variant="default"
            loading={fetching}
            refusal={refusal('tokens:revoke') ?? (revoked.has(id) ? 'Revoked.' : undefined)}
            aria-label={`Revoke ${name}`}
            onClick={async () => {
              const reason = 'Whoever had a hand in it was locked out';
              const { data } = await revoke({ input: { tokenId: id, reason } });
              if (data?.revokeToken) setRevoked((before) => new Set(before).add(id));
            }}
          >
            {revoked.has(id) ? 'Revoked' : 'Revoke'}
          </GuardedButton>
        </Group>
      ))}
    </Stack>
  );
}
