import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { SessionProvider } from './features/session/session-provider';
import { createGraphqlClient } from './graphql-client';
import { router } from './router';
import { cssVariables, theme } from './theme';

const Messages = lazy(async () => ({ default: (await import('./features/shell/messages')).Messages }));

/** The whole console. A new session gets a new client, and with it an empty cache. */
export function App() {
  const [sessionNumber, setSessionNumber] = useState(0);
  // Of this session and no later one: that an earlier one is over, or was left twice, is no news to the one after it.
  const restart = useCallback(
    () => setSessionNumber((number) => (number === sessionNumber ? number + 1 : number)),
    [sessionNumber],
  );
  const client = useMemo(() => createGraphqlClient(restart), [restart]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Suspense>
        <Messages />
      </Suspense>
      <Provider value={client}>
        <SessionProvider key={sessionNumber} restart={restart}>
          <RouterProvider router={router} />
        </SessionProvider>
      </Provider>
    </MantineProvider>
  );
}
