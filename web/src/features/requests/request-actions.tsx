import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { AnyVariables, CombinedError, UseMutationState } from 'urql';
import { GuardedButton } from '../../ui/guarded-button';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { FormError } from '../sign-in/form-error';
import { EditDialog } from './edit-dialog';
import { RejectDialog } from './reject-dialog';
import type { Request } from './request';
import { isWaiting } from './request-state';
import { ApplyRequestMutation, ApproveRequestMutation, CancelRequestMutation } from './requests.query';
import type { Once } from './shown-once';

interface RequestActionsProps {
  request: Request;
  /** The version that the viewer has read. */
  version: number;
  /** There is a later one, which has to be read first. */
  edited: boolean;
  onChanged: () => void;
  onOnce: (once: Once) => void;
}

/** What the viewer can do about a request: as whoever asked, or as somebody who decides. */
export function RequestActions(props: RequestActionsProps) {
  const { viewer } = useSession();
  if (!isWaiting(props.request.state)) return null;
  return props.request.requester?.id === viewer.id ? <OwnActions {...props} /> : <Deciding {...props} />;
}

const failureOf = (...states: readonly UseMutationState<unknown, AnyVariables>[]): CombinedError | undefined =>
  states.find(({ error }) => error)?.error;

function OwnActions({ request, onChanged, onOnce }: RequestActionsProps) {
  const [editing, setEditing] = useState(false);
  const [cancelled, cancel] = useSensitiveMutation(CancelRequestMutation);
  const [applied, apply] = useSensitiveMutation(ApplyRequestMutation);
  const input = { requestId: request.id };
  return (
    <Stack gap="xs">
      <FormError error={failureOf(cancelled, applied)} />
      <Group>
        {request.state === 'APPROVED' && (
          <Button
            loading={applied.fetching}
            onClick={async () => {
              const { data } = await apply({ input });
              const { invitationToken, issuedToken } = data?.applyRequest ?? {};
              if (invitationToken || issuedToken) onOnce({ invitationToken, issuedToken });
              onChanged();
            }}
          >
            Apply
          </Button>
        )}
        {request.state === 'PENDING' && (
          <GuardedButton
            refusal="You asked for it yourself: somebody else approves it. Nobody decides what they asked for."
            onClick={() => undefined}
          >
            Approve
          </GuardedButton>
        )}
        <Button variant="default" onClick={() => setEditing(true)}>
          Edit
        </Button>
        <Button
          variant="default"
          loading={cancelled.fetching}
          onClick={async () => {
            await cancel({ input });
            onChanged();
          }}
        >
          Take it back
        </Button>
      </Group>
      {editing && <EditDialog request={request} onChanged={onChanged} onClose={() => setEditing(false)} />}
    </Stack>
  );
}

function Deciding({ request, version, edited, onChanged, onOnce }: RequestActionsProps) {
  const { can } = usePermissions();
  const [rejecting, setRejecting] = useState(false);
  const [state, approve] = useSensitiveMutation(ApproveRequestMutation);
  const decide = async (later: boolean) => {
    const { data } = await approve({ input: { requestId: request.id, version, later } });
    if (data?.approveRequest?.invitationToken) onOnce({ invitationToken: data.approveRequest.invitationToken });
    // Also when it was refused: somebody may have edited or decided it meanwhile.
    onChanged();
  };
  const refusal = refusalOf(request, edited);
  // A token is always handed to whoever asked for it.
  const withLater = request.state === 'PENDING' && request.kind !== 'TOKEN';
  return (
    <Stack gap="xs">
      <FormError error={state.error} />
      <Group>
        <GuardedButton refusal={refusal} loading={state.fetching} onClick={() => decide(false)}>
          {request.kind === 'TOKEN' ? 'Approve' : 'Approve and apply'}
        </GuardedButton>
        {withLater && (
          <GuardedButton refusal={refusal} variant="default" loading={state.fetching} onClick={() => decide(true)}>
            Approve for later
          </GuardedButton>
        )}
        {(request.decidable || (request.state === 'APPROVED' && can('requests:decide'))) && (
          <Button variant="default" onClick={() => setRejecting(true)}>
            Reject
          </Button>
        )}
      </Group>
      {rejecting && <RejectDialog request={request} onChanged={onChanged} onClose={() => setRejecting(false)} />}
    </Stack>
  );
}

function refusalOf(request: Request, edited: boolean): string | undefined {
  if (request.state === 'APPROVED') return 'It is approved; whoever asked for it applies it.';
  if (!request.decidable) return 'You may not decide this request: it is about you, or not for you to decide.';
  return edited ? 'It was edited since you read it. Read the new version first.' : undefined;
}
