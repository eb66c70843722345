import { Center, Loader } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { requestIdOf } from '../../request-id';
import { ErrorNotice } from '../../ui/error-notice';
import { FrameQuery, ViewerQuery } from './session.query';
import { type Session, SessionContext } from './session-context';

const withoutSession = { withoutSession: true };
const none: ReadonlySet<string> = new Set();

/** Finds out who is here before anything else is shown. */
export function SessionProvider({ restart, children }: { restart: () => void; children: ReactNode }) {
  const [who, askAgain] = useQuery({ query: ViewerQuery, context: withoutSession });
  const viewer = who.data?.viewer;
  const signedIn = viewer?.kind === 'STAFF';
  const over = useIsOver(viewer ? signedIn : undefined);
  useEffect(() => {
    if (over) restart();
  }, [over, restart]);
  const scopes = useMemo(() => (viewer ? new Set(viewer.scopes) : none), [viewer]);

  const [frame] = useQuery({
    query: FrameQuery,
    pause: !signedIn,
    variables: {
      withTenants: scopes.has('tenants:open'),
      withNames: scopes.has('tenants:name'),
      withPermissions: scopes.has('matrix:read'),
    },
  });

  const session = useMemo((): Session | undefined => {
    if (!viewer) return undefined;
    return {
      signedIn,
      viewer,
      scopes,
      staff: frame.data?.viewer?.staff ?? undefined,
      openTenants: frame.data?.viewer?.openTenants ?? [],
      elevations: frame.data?.viewer?.elevations ?? [],
      titles: new Map(frame.data?.permissions?.map(({ name, title }) => [name, title])),
      restart,
    };
  }, [viewer, signedIn, scopes, frame.data, restart]);

  if (!session && who.error) {
    return (
      <Center component="main" mih="100dvh" p="md">
        <ErrorNotice
          heading="Rookery does not answer"
          message={who.error.networkError ? 'The server cannot be reached.' : who.error.message}
          requestId={requestIdOf(who.error)}
          onRetry={() => askAgain({ requestPolicy: 'network-only' })}
        />
      </Center>
    );
  }
  if (!session || over || (signedIn && !frame.data && !frame.error)) {
    return (
      <Center component="main" mih="100dvh" aria-busy="true">
        <Loader aria-label="Loading" />
      </Center>
    );
  }
  return <SessionContext value={session}>{children}</SessionContext>;
}

/**
 * True once somebody who was in is in no more. The way in is then not shown by this client: its successor would take what was
 * typed with it.
 */
function useIsOver(signedIn: boolean | undefined): boolean {
  const [wasIn, setWasIn] = useState(false);
  if (signedIn && !wasIn) setWasIn(true);
  return wasIn && signedIn === false;
}
