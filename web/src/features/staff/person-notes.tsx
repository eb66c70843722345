import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { GuardedButton } from '../../ui/guarded-button';
import { Locked } from '../../ui/locked';
import { Section } from '../../ui/section';
import { usePermissions } from '../session/use-permissions';
import { FormError } from '../sign-in/form-error';
import { WriteNotesMutation } from './staff-changes.query';
import type { StaffMemberData } from './staff-member-data';

/** What super admins know of somebody, and nobody else reads. */
export function PersonNotes({ member }: { member: StaffMemberData }) {
  const { can, titleOf, refusal } = usePermissions();
  const [writing, setWriting] = useState(false);
  if (!can('staff-notes:read')) {
    return (
      <Section heading="Notes">
        <Locked reason={`Not permitted: needs “${titleOf('staff-notes:read')}”.`} />
      </Section>
    );
  }
  return (
    <Section
      heading="Notes"
      aside={
        !writing && (
          <GuardedButton
            size="xs"
            variant="default"
            refusal={refusal('staff-notes:write')}
            onClick={() => setWriting(true)}
          >
            Edit the notes
          </GuardedButton>
        )
      }
    >
      {writing ? (
        <NotesForm member={member} onDone={() => setWriting(false)} />
      ) : (
        <Text fz="sm" c={member.notes ? undefined : 'dimmed'} style={{ whiteSpace: 'pre-wrap' }} maw={760}>
          {member.notes ?? 'None. Only super admins read what stands here.'}
        </Text>
      )}
    </Section>
  );
}

function NotesForm({ member, onDone }: { member: StaffMemberData; onDone: () => void }) {
  const [notes, setNotes] = useState(member.notes ?? '');
  const [{ fetching, error }, write] = useMutation(WriteNotesMutation);
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        if (fetching) return;
        const { data } = await write({ input: { staffMemberId: member.id, notes } });
        if (data?.writeStaffNotes) onDone();
      }}
    >
      <Stack maw={760}>
        <FormError error={error} />
        <Textarea
          aria-label={`Notes about ${member.name}`}
          description="Only super admins read this. That it changed stands in the audit trail; what it says does not."
          autosize
          minRows={4}
          maxLength={4000}
          data-autofocus
          value={notes}
          onChange={(event) => setNotes(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={fetching}>
            Save the notes
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
