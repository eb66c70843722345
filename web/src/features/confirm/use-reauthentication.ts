import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { ReauthenticateMutation, StartPasskeyReauthenticationMutation } from './confirm.query';
import { askPasskey, passkeyProblem } from './passkey';

interface Reauthentication {
  busy: boolean;
  /** What the server said. */
  error: CombinedError | undefined;
  /** What the browser said. */
  problem: string | undefined;
  withCode: (password: string, code: string) => Promise<void>;
  withPasskey: (password: string) => Promise<void>;
}

/** The two ways to show that it is oneself; `onConfirmed` is called when one of them succeeded. */
export function useReauthentication(onConfirmed: () => void): Reauthentication {
  const [confirming, reauthenticate] = useMutation(ReauthenticateMutation);
  const [starting, start] = useMutation(StartPasskeyReauthenticationMutation);
  const [atBrowser, setAtBrowser] = useState(false);
  const [problem, setProblem] = useState<string>();

  const confirm = async (input: { password: string; code?: string; passkey?: string }) => {
    const { data } = await reauthenticate({ input });
    if (data?.reauthenticate) onConfirmed();
  };

  const withPasskey = async (password: string) => {
    setProblem(undefined);
    const { data } = await start({});
    const options = data?.startPasskeyReauthentication?.options;
    if (!options) return;
    setAtBrowser(true);
    try {
      await confirm({ password, passkey: await askPasskey(options) });
    } catch (error) {
      setProblem(passkeyProblem(error));
    } finally {
      setAtBrowser(false);
    }
  };

  return {
    busy: confirming.fetching || starting.fetching || atBrowser,
    error: confirming.error ?? starting.error,
    problem,
    withCode: (password, code) => confirm({ password, code }),
    withPasskey,
  };
}
