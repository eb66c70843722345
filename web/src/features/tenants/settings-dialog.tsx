import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { codeOf } from '../../error-message';
import type { TenantNotice } from '../../gql/graphql';
import { RequestDifference } from '../requests/request-difference';
import { FormError } from '../sign-in/form-error';
import { UpdateTenantSettingsMutation } from './settings.query';
import { changesIn, differencesIn, draftOf, problemsIn, type SettingsDraft } from './settings-draft';
import type { SettingsSection, TenantSettings } from './settings-fields';
import { SettingsInputs } from './settings-inputs';

interface SettingsDialogProps {
  tenantId: string;
  title: string;
  section: SettingsSection;
  settings: TenantSettings;
  /** Somebody was quicker: asks for what is there now. */
  onStale: () => void;
  onClose: () => void;
}

const told: Record<TenantNotice, string> = {
  QUEUED: 'The tenant’s owner is told by mail.',
  SWITCHED_OFF: 'Nobody is told by mail: the tenant has switched that off.',
  NOBODY: 'Nobody is told by mail: there is nobody to write to.',
};

/** The field that an error is about, by its path in the input. */
function fieldIn(error: CombinedError | undefined): string | undefined {
  const field = error?.graphQLErrors[0]?.extensions?.['field'];
  return codeOf(error) === 'BAD_USER_INPUT' && typeof field === 'string' ? field : undefined;
}

const shortestReason = 10;

/** Changes one part of the settings: what it would change is shown, old and new, before it is saved. */
export function SettingsDialog({ tenantId, title, section, settings, onStale, onClose }: SettingsDialogProps) {
  // Only what was typed is kept: when somebody was quicker, the rest is as they have left it.
  const [typed, setTyped] = useState<SettingsDraft>({});
  const draft = { ...draftOf(settings, section), ...typed };
  const [reason, setReason] = useState('');
  const [{ fetching, error }, update] = useMutation(UpdateTenantSettingsMutation);
  const differences = differencesIn(settings, section, draft);
  const problems = problemsIn(section, draft);
  const ready = differences.length > 0 && problems.size === 0 && reason.trim().length >= shortestReason;
  const field = fieldIn(error);

  const save = async () => {
    const changes = changesIn(settings, section, draft);
    const answer = await update({ input: { tenantId, version: settings.version, reason: reason.trim(), ...changes } });
    if (codeOf(answer.error) === 'CONFLICT') onStale();
    const done = answer.data?.updateTenantSettings;
    if (!done) return;
    notifications.show({ title: 'Saved', message: done.notice ? told[done.notice] : 'It holds from now on.' });
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={title} centered size="lg">
      <form
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          if (ready && !fetching) await save();
        }}
      >
        <Stack>
          {!field && <FormError error={error} />}
          <SettingsInputs
            settings={settings}
            section={section}
            draft={draft}
            errorAt={(path) => problems.get(path) ?? (path === field ? error?.graphQLErrors[0]?.message : undefined)}
            onChange={(key, value) => setTyped((old) => ({ ...old, [key]: value }))}
          />
          {differences.length > 0 ? (
            <RequestDifference rows={differences} label="What saving changes" />
          ) : (
            <Text fz="sm" c="dimmed">
              Nothing is changed yet.
            </Text>
          )}
          <Textarea
            label="Reason"
            description="Ten characters or more. It stands in the audit trail."
            required
            autosize
            minRows={2}
            maxLength={500}
            error={field === 'reason' ? error?.graphQLErrors[0]?.message : undefined}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={!ready} loading={fetching}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
