import { Text } from '@mantine/core';
import { codeOf } from '../../error-message';
import { settingText } from '../../format/setting-value';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { AskDialog } from '../requests/ask-dialog';
import { RequestDifference } from '../requests/request-difference';
import { RollBackConfigMutation } from './platform-settings.query';
import type { SettingsVersion } from './setting';

interface RestoreDialogProps {
  /** The version in force. */
  current: number;
  wanted: SettingsVersion;
  onStale: () => void;
  onClose: () => void;
}

/** Asks for the values of an earlier version, and shows what that changes now. */
export function RestoreDialog({ current, wanted, onStale, onClose }: RestoreDialogProps) {
  const [{ fetching, error }, ask] = useSensitiveMutation(RollBackConfigMutation);
  const rows = wanted.restoring.map(({ title, unit, sensitive, oldValue, newValue }) => ({
    what: title,
    before: settingText(oldValue, unit),
    after: sensitive ? 'as it was then' : settingText(newValue, unit),
  }));
  return (
    <AskDialog
      title={`Restore version ${wanted.version}`}
      size="lg"
      askLabel="Ask for approval"
      busy={fetching}
      error={error}
      onClose={onClose}
      onAsk={async (why) => {
        const answer = await ask({ input: { version: wanted.version, expectedVersion: current, ...why } });
        if (codeOf(answer.error) === 'CONFLICT') onStale();
        return answer.data?.rollBackConfig?.request;
      }}
    >
      <Text fz="sm">Its values hold again as version {current + 1}. Nothing of the history goes.</Text>
      <RequestDifference rows={rows} label={`What restoring version ${wanted.version} changes`} />
    </AskDialog>
  );
}
