import { useEffect } from 'react';
import { useQuery } from 'urql';
import { UserExportsQuery } from './exports.query';

/** How long until it is asked again whether a file is there. */
const againMs = 2_000;

/** The viewer's own exports on a user, or of a request; asks again while one of them is being made. */
export function useUserExports(of: { userId?: string; requestId?: string }) {
  const [{ data, error }, askAgain] = useQuery({
    query: UserExportsQuery,
    requestPolicy: 'cache-and-network',
    variables: of,
  });
  const exports = data?.userExports ?? [];
  const waits = exports.some(({ made }) => !made);
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => askAgain({ requestPolicy: 'network-only' }), againMs);
    return () => clearInterval(timer);
  }, [waits, askAgain]);
  return { exports, error };
}
