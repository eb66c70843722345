import { useCallback, useState } from 'react';
import { type AnyVariables, type CombinedError, type UseMutationResponse, useMutation } from 'urql';
import { confirmItIsYou } from './confirmation';

type Parameters<Data, Variables extends AnyVariables> = globalThis.Parameters<typeof useMutation<Data, Variables>>;

function asksForConfirmation(error: CombinedError | undefined): boolean {
  return Boolean(error?.graphQLErrors.some(({ extensions }) => extensions?.['code'] === 'REAUTHENTICATION_REQUIRED'));
}

/**
 * `useMutation` for what wants password and second factor confirmed: asks for them when the server does, and then says the same
 * again. Whoever cancels gets the server's refusal.
 */
export function useSensitiveMutation<Data = unknown, Variables extends AnyVariables = AnyVariables>(
  document: Parameters<Data, Variables>[0],
): UseMutationResponse<Data, Variables> {
  const [state, execute] = useMutation<Data, Variables>(document);
  const [asking, setAsking] = useState(false);
  const executeConfirmed = useCallback<typeof execute>(
    async (variables, context) => {
      const result = await execute(variables, context);
      if (!asksForConfirmation(result.error)) return result;
      setAsking(true);
      try {
        return (await confirmItIsYou()) ? await execute(variables, context) : result;
      } finally {
        setAsking(false);
      }
    },
    [execute],
  );
  // The refusal is no news while it is being answered.
  const { error, ...rest } = state;
  return [asking ? { ...rest, fetching: true } : { ...rest, error }, executeConfirmed];
}
