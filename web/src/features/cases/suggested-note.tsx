import { Button, Group, Paper, Text } from '@mantine/core';
import { GuardedButton } from '../../ui/guarded-button';
import { usePermissions } from '../session/use-permissions';
import { AddCaseNoteMutation } from './case-steps.query';
import { useCaseStep } from './use-case-step';

interface SuggestedNoteProps {
  caseId: string;
  text: string;
  solving: boolean;
  onSolve: (solution: string) => void;
}

/** What was just done, in the words of a note: to solve with, or only to write down. */
export function SuggestedNote({ caseId, text, solving, onSolve }: SuggestedNoteProps) {
  const { refusal } = usePermissions();
  const [noting, note] = useCaseStep(AddCaseNoteMutation, 'Noted.');
  return (
    <Paper withBorder p="sm" role="group" aria-label="Suggested note">
      <Text fz="sm" mb="xs">
        <Text span inherit c="dimmed">
          Note:{' '}
        </Text>
        {text}
      </Text>
      <Group gap="xs">
        <GuardedButton size="xs" refusal={refusal('cases:work')} loading={solving} onClick={() => onSolve(text)}>
          Solve with this note
        </GuardedButton>
        {refusal('case-notes:write') === undefined && (
          <Button size="xs" variant="default" loading={noting} onClick={() => note({ input: { caseId, text } })}>
            Only note it
          </Button>
        )}
      </Group>
    </Paper>
  );
}
