import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { usePermissions } from '../session/use-permissions';
import { FormError } from '../sign-in/form-error';
import { LockOutMutation } from './lock-out.query';
import { type LockedOut, LockOutResult } from './lock-out-result';
import type { StaffPerson } from './staff-person';

/** In a hurry nobody should have to type: the reasons that come up, the worst one chosen. */
const reasons = [
  'The account may be in somebody else’s hands',
  'A device was lost or stolen',
  'Leaves the company today',
] as const;
const another = 'Something else';

export interface LockOutDialogProps {
  member: StaffPerson;
  onClose: () => void;
}

/** One question, and then what was ended. Mount it to open it. */
export function LockOutDialog({ member, onClose }: LockOutDialogProps) {
  const [done, setDone] = useState<LockedOut>();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      centered
      title={done ? `${member.name} is locked out` : `Lock ${member.name} out now?`}
    >
      {done ? (
        <LockOutResult done={done} onClose={onClose} />
      ) : (
        <LockOutQuestion member={member} onClose={onClose} onDone={setDone} />
      )}
    </Modal>
  );
}

function LockOutQuestion({ member, onClose, onDone }: LockOutDialogProps & { onDone: (done: LockedOut) => void }) {
  const { can } = usePermissions();
  const [{ fetching, error }, lockOut] = useMutation(LockOutMutation);
  const [chosen, setChosen] = useState<string>(reasons[0]);
  const [written, setWritten] = useState('');
  const reason = chosen === another ? written.trim() : chosen;

  const submit = async () => {
    if (!reason || fetching) return;
    const { data } = await lockOut({
      input: { staffMemberId: member.id, reason },
      withReview: can('reviews:decide'),
    });
    if (data?.lockOutStaffMember) onDone(data.lockOutStaffMember);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        <FormError error={error} />
        <Text fz="sm">
          At once and everywhere: every session, opened tenant, elevation, request and unused approval of theirs ends,
          and they cannot sign in. Only a super admin’s request, approved by another, lets them in again.
        </Text>
        <Radio.Group label="Reason" description="Stands in the audit trail." value={chosen} onChange={setChosen}>
          <Stack gap="xs" mt="xs">
            {[...reasons, another].map((label) => (
              <Radio key={label} value={label} label={label} />
            ))}
          </Stack>
        </Radio.Group>
        {chosen === another && (
          <Textarea
            label="In your words"
            required
            autosize
            minRows={2}
            maxLength={500}
            value={written}
            onChange={(event) => setWritten(event.currentTarget.value)}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="#b42318" disabled={!reason} loading={fetching} data-autofocus>
            Lock out now
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
