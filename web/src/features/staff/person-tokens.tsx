import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { formatDay } from '../../format/time';
import { words } from '../../format/words';
import type { TokensInForceQuery as Tokens } from '../../gql/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { GuardedButton } from '../../ui/guarded-button';
import { ListSkeleton } from '../../ui/list-skeleton';
import { Locked } from '../../ui/locked';
import { Section } from '../../ui/section';
import { useNow } from '../../ui/use-now';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { FormError } from '../sign-in/form-error';
import { RevokeTokenMutation } from './lock-out.query';
import { TokensInForceQuery } from './staff-member.query';
import type { StaffPerson } from './staff-person';

type Token = NonNullable<Tokens['tokens']>[number];

/** What lives on when somebody leaves: the tokens in force that they asked for or approved. */
export function PersonTokens({ member }: { member: StaffPerson }) {
  const { can, titleOf } = usePermissions();
  return (
    <Section heading="API tokens that they asked for or approved">
      {can('tokens:read') ? (
        <TokensOf member={member} />
      ) : (
        <Locked reason={`Not permitted: needs “${titleOf('tokens:read')}”.`} />
      )}
    </Section>
  );
}

function TokensOf({ member }: { member: StaffPerson }) {
  const { refusal } = usePermissions();
  const now = useNow();
  const [revoking, setRevoking] = useState<Token>();
  const [{ data, error }, askAgain] = useQuery({ query: TokensInForceQuery });
  if (error && !data?.tokens) return <QueryFailed error={error} onRetry={askAgain} />;
  if (!data?.tokens) return <ListSkeleton label="the tokens" />;
  const theirs = data.tokens.filter(
    ({ revoked, expires, requester, approver }) =>
      !revoked && Date.parse(expires) > now && (requester?.id === member.id || approver?.id === member.id),
  );
  if (!theirs.length) {
    return (
      <Text fz="sm" c="dimmed">
        None that is in force and that you may see.
      </Text>
    );
  }
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {theirs.map((token) => (
        <Group component="li" key={token.id} justify="space-between" wrap="nowrap" maw={760}>
          <Text fz="sm">
            {token.name}{' '}
            <Text span inherit c="dimmed">
              {words(token.kind)}, until {formatDay(token.expires)}
            </Text>
          </Text>
          <GuardedButton
            size="compact-xs"
            variant="default"
            refusal={refusal('tokens:revoke')}
            aria-label={`Revoke ${token.name}`}
            onClick={() => setRevoking(token)}
          >
            Revoke
          </GuardedButton>
        </Group>
      ))}
      {revoking && <RevokeDialog token={revoking} onClose={() => setRevoking(undefined)} />}
    </Stack>
  );
}

function RevokeDialog({ token, onClose }: { token: Token; onClose: () => void }) {
  const [{ fetching, error }, revoke] = useMutation(RevokeTokenMutation);
  return (
    <ConfirmDialog
      title={`Revoke ${token.name}?`}
      withReason
      confirmLabel="Revoke the token"
      busy={fetching}
      onClose={onClose}
      onConfirm={async (reason) => {
        const { data } = await revoke({ input: { tokenId: token.id, reason } });
        if (data?.revokeToken) onClose();
      }}
    >
      <FormError error={error} />
      <Text fz="sm">Whoever uses it is refused from the next request on. It does not come back.</Text>
    </ConfirmDialog>
  );
}
