import { Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { type MouseEvent, type SubmitEvent, useState } from 'react';
import { words } from '../../format/words';
import { GuardedButton } from '../../ui/guarded-button';
import { RelativeTime } from '../../ui/relative-time';
import { Section } from '../../ui/section';
import type { Denial } from '../denials/denial';
import { Withheld } from '../denials/withheld';
import { usePermissions } from '../session/use-permissions';
import type { CaseDetail } from './case-detail';
import { AddCaseNoteMutation } from './case-steps.query';
import { useCaseStep } from './use-case-step';

/** What was found out; read and written in the opened tenant. */
export function CaseNotes({ supportCase, denial }: { supportCase: CaseDetail; denial: Denial | undefined }) {
  const { notes } = supportCase;
  return (
    <Section heading="Notes">
      {denial && <Withheld denial={denial} what="Notes" />}
      {notes && (
        <Stack gap="sm">
          {notes.length === 0 && <Text c="dimmed">Nothing is noted yet.</Text>}
          {notes.map(({ id, kind, text, author, created }) => (
            <div key={id}>
              <Text fz="sm" c="dimmed">
                {kind !== 'NOTE' && `${words(kind)} · `}
                {author?.name ?? 'Somebody'} · <RelativeTime time={created} />
              </Text>
              <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Text>
            </div>
          ))}
          <NoteForm caseId={supportCase.id} answered={Boolean(supportCase.firstAnswered)} />
        </Stack>
      )}
    </Section>
  );
}

function NoteForm({ caseId, answered: known }: { caseId: string; answered: boolean }) {
  const [text, setText] = useState('');
  const [answered, setAnswered] = useState(false);
  const { refusal } = usePermissions();
  const [busy, add] = useCaseStep(AddCaseNoteMutation, 'Noted.');
  const submit = async (event: SubmitEvent | MouseEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    if (await add({ input: { caseId, text: text.trim(), answered } })) {
      setText('');
      setAnswered(false);
    }
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Textarea
          label="New note"
          autosize
          minRows={2}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="space-between">
          {!known ? (
            <Checkbox
              label="The customer was answered, by telephone for example"
              checked={answered}
              onChange={(event) => setAnswered(event.currentTarget.checked)}
            />
          ) : (
            <span />
          )}
          <GuardedButton
            size="xs"
            variant="default"
            refusal={refusal('case-notes:write')}
            loading={busy}
            onClick={submit}
          >
            Add note
          </GuardedButton>
        </Group>
      </Stack>
    </form>
  );
}
