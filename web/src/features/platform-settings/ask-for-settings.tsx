import { useRef } from 'react';
import type { CombinedError } from 'urql';
import { codeOf } from '../../error-message';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { AskDialog } from '../requests/ask-dialog';
import { RequestDifference } from '../requests/request-difference';
import { SetConfigMutation } from './platform-settings.query';
import type { Setting } from './setting';
import { changedIn, type Draft, differencesIn } from './settings-draft';

interface AskForSettingsProps {
  version: number;
  settings: readonly Setting[];
  draft: Draft;
  /** What the server said of settings, by their names. */
  onRefused: (problems: ReadonlyMap<string, string>) => void;
  onStale: () => void;
  onAsked: () => void;
  onClose: () => void;
}

/** What is wrong with which setting. */
function problemsIn(error: CombinedError | undefined): ReadonlyMap<string, string> {
  const given = error?.graphQLErrors[0]?.extensions?.['problems'];
  const problems: readonly { key: string; message: string }[] = Array.isArray(given) ? given : [];
  return new Map(problems.map(({ key, message }) => [key, message]));
}

/** Asks another super admin to approve the draft. What is refused goes back to its field, and nothing that was typed is lost. */
export function AskForSettings({
  version,
  settings,
  draft,
  onRefused,
  onStale,
  onAsked,
  onClose,
}: AskForSettingsProps) {
  const [{ fetching, error }, ask] = useSensitiveMutation(SetConfigMutation);
  const asked = useRef(false);
  const values = changedIn(settings, draft).map(({ setting, value }) => ({ key: setting.key, value }));
  return (
    <AskDialog
      title="Ask for other settings"
      size="lg"
      askLabel="Ask for approval"
      busy={fetching}
      error={error}
      onClose={() => (asked.current ? onAsked() : onClose())}
      onAsk={async (why) => {
        const answer = await ask({ input: { values, expectedVersion: version, ...why } });
        if (codeOf(answer.error) === 'CONFLICT') onStale();
        const problems = problemsIn(answer.error);
        if (problems.size) onRefused(problems);
        const request = answer.data?.setConfig?.request;
        asked.current = Boolean(request);
        return request;
      }}
    >
      <RequestDifference rows={differencesIn(settings, draft)} label="What would change" />
    </AskDialog>
  );
}
