import { Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { GuardedButton } from '../../ui/guarded-button';
import { Section } from '../../ui/section';
import { usePermissions } from '../session/use-permissions';
import type { CaseDetail } from './case-detail';
import { SendCustomerMessageMutation } from './case-steps.query';
import { CaseMessageQuery, MessageTemplatesQuery } from './cases.query';
import { useCaseStep } from './use-case-step';

/** Writes to a user at the registered address, which is nowhere shown. A template fills both lines in. */
export function MessageForm({ supportCase, tenantId }: { supportCase: CaseDetail; tenantId: string }) {
  const client = useClient();
  const { refusal } = usePermissions();
  const [{ data }] = useQuery({ query: MessageTemplatesQuery, variables: { tenantId } });
  const [userId, setUserId] = useState<string | null>(supportCase.users?.[0]?.id ?? null);
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const [busy, send] = useCaseStep(SendCustomerMessageMutation, 'The message goes to the registered address.');
  const users = data?.tenant?.users?.nodes ?? [];
  const ready = userId && subject.trim() && text.trim();

  const fill = async (templateId: string | null) => {
    if (!templateId || !userId) return;
    const input = { caseId: supportCase.id, userId, templateId };
    const answer = await client.query(CaseMessageQuery, { input }, { requestPolicy: 'network-only' });
    const filled = answer.data?.caseMessage;
    if (!filled) return;
    setSubject(filled.subject);
    setText(filled.text);
  };

  const submit = async () => {
    if (!userId || !ready) return;
    const input = { caseId: supportCase.id, userId, subject: subject.trim(), text: text.trim() };
    if (!(await send({ input }))) return;
    setSubject('');
    setText('');
  };

  return (
    <Section heading="Write to the customer">
      <Stack gap="xs">
        <Group grow align="flex-start">
          <Select
            label="To"
            placeholder="Choose a user"
            data={users.map(({ id, name, maskedEmail }) => ({
              value: id,
              label: [name ?? 'Name withheld', maskedEmail].filter(Boolean).join(' · '),
            }))}
            value={userId}
            onChange={setUserId}
            searchable
          />
          <Select
            label="Standard answer"
            placeholder="None"
            data={(data?.caseTemplates ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            disabled={!userId}
            onChange={fill}
          />
        </Group>
        <TextInput
          label="Subject line"
          maxLength={200}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
        <Textarea
          label="Message"
          autosize
          minRows={3}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <GuardedButton
            size="xs"
            refusal={refusal('case-messages:send') ?? (ready ? undefined : 'Choose a user and write something first.')}
            loading={busy}
            onClick={submit}
          >
            Send
          </GuardedButton>
        </Group>
      </Stack>
    </Section>
  );
}
