import { Button, Collapse, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { GuardedButton } from '../../ui/guarded-button';
import { Link } from '../../ui/link';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { readDenials } from '../denials/denials';
import { Value } from '../denials/value';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { CaseClock } from './case-clock';
import { AddCaseNoteMutation, CloseCaseMutation } from './case-steps.query';
import { OpenCaseQuery } from './cases.query';
import { SuggestedNote } from './suggested-note';
import { useCaseStep } from './use-case-step';

interface CasePanelProps {
  tenantId: string;
  /** Only cases about this user, when there are any; one’s own cases of the tenant otherwise. */
  userId?: string;
  /** What was done since the case was opened, in the words of a note; undefined when nothing was. */
  noteSince?: (opened: string) => string | undefined;
}

/** The case that one works on, beside the tenant or the user: a note, and solved without typing. */
export function CasePanel({ tenantId, userId, noteSince }: CasePanelProps) {
  const { can } = usePermissions();
  const { staff } = useSession();
  const [{ data, error }] = useQuery({
    query: OpenCaseQuery,
    variables: { tenantId, filter: { unsolved: true, ...(userId && { userId }) } },
    pause: !can('cases:queue'),
  });
  const [own] =
    useQuery({
      query: OpenCaseQuery,
      variables: { tenantId, filter: { unsolved: true, mine: true } },
      pause: !can('cases:queue'),
    })[0].data?.supportCases?.nodes ?? [];
  const found = data?.supportCases?.nodes ?? [];
  const supportCase = found.find(({ assignee }) => assignee?.id === staff?.id) ?? found[0] ?? own;
  if (!supportCase) return null;
  const denial = readDenials(error).at('supportCases.nodes.subject');
  return (
    <Section
      heading="Open case"
      aside={
        <Link to="/dashboard/cases" search={{ case: supportCase.id }}>
          {supportCase.reference}
        </Link>
      }
    >
      <Stack gap="xs">
        <Group gap="xs">
          <StatusBadge status={supportCase.status} tone="plain" />
          <CaseClock {...supportCase} />
          <Text span fz="sm" c="dimmed">
            {supportCase.assignee?.name ?? 'Nobody'}
          </Text>
        </Group>
        <Value denial={denial}>{supportCase.subject}</Value>
        <PanelSteps
          key={supportCase.id}
          caseId={supportCase.id}
          reference={supportCase.reference}
          suggestion={noteSince?.(supportCase.created)}
        />
      </Stack>
    </Section>
  );
}

interface PanelStepsProps {
  caseId: string;
  reference: string;
  suggestion: string | undefined;
}

function PanelSteps({ caseId, reference, suggestion }: PanelStepsProps) {
  const { refusal } = usePermissions();
  const { openTenants } = useSession();
  const [sure, setSure] = useState(false);
  const [writing, setWriting] = useState(false);
  const [text, setText] = useState('');
  const [solving, solve] = useCaseStep(CloseCaseMutation, `${reference} is solved. What was open for it is closed.`);
  const [noting, note] = useCaseStep(AddCaseNoteMutation, 'Noted.');
  const add = async () => {
    if (text.trim() && (await note({ input: { caseId, text: text.trim() } }))) {
      setText('');
      setWriting(false);
    }
  };
  return (
    <>
      {suggestion && (
        <SuggestedNote
          caseId={caseId}
          text={suggestion}
          solving={solving}
          onSolve={(solution) => solve({ input: { caseId, solution } })}
        />
      )}
      <Group gap="xs">
        {sure ? (
          <>
            <Button size="xs" loading={solving} onClick={() => solve({ input: { caseId } })}>
              Yes, {reference} is solved
            </Button>
            <Button size="xs" variant="default" onClick={() => setSure(false)}>
              Not yet
            </Button>
          </>
        ) : (
          <GuardedButton
            size="xs"
            {...(suggestion && { variant: 'default' })}
            refusal={refusal('cases:work')}
            onClick={() => setSure(true)}
          >
            Solve
          </GuardedButton>
        )}
        <GuardedButton
          size="xs"
          variant="default"
          refusal={
            refusal('case-notes:write') ??
            (openTenants.length ? undefined : 'Open the tenant first: notes are written in opened tenants.')
          }
          onClick={() => setWriting(!writing)}
        >
          Note
        </GuardedButton>
      </Group>
      <Collapse expanded={writing}>
        <Stack gap="xs">
          <Textarea
            label="Note"
            autosize
            minRows={2}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button size="xs" loading={noting} onClick={add}>
              Add note
            </Button>
          </Group>
        </Stack>
      </Collapse>
    </>
  );
}
