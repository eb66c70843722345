import { cacheExchange } from '@urql/exchange-graphcache';
import { retryExchange } from '@urql/exchange-retry';
import { Client, CombinedError, fetchExchange, mapExchange } from 'urql';
import { askAgainExchange } from './ask-again-exchange';
import { spreadPath } from './features/denials/spread-denials';
import { cacheConfig } from './graphql-cache';
import { sessionExchange } from './session-exchange';

/** Gives every row that lacks a field its own error, so that the cache does not keep “null” for a value that was withheld. */
const spreadExchange = mapExchange({
  onResult(result) {
    const { error, data } = result;
    if (!error?.graphQLErrors.length || !data) return result;
    const graphQLErrors = error.graphQLErrors.flatMap(({ message, path, extensions }) =>
      (path ? spreadPath(data, path) : [undefined]).map((row) => ({ message, extensions, ...(row && { path: row }) })),
    );
    return { ...result, error: new CombinedError({ graphQLErrors, response: error.response }) };
  },
});

/** A client for one session: a new identity gets a new one, so that nothing cached for one person is shown to another. */
export function createGraphqlClient(onSessionLost: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin', headers: { accept: 'application/json' } },
    exchanges: [
      askAgainExchange,
      cacheExchange(cacheConfig),
      spreadExchange,
      sessionExchange(onSessionLost),
      retryExchange({
        initialDelayMs: 500,
        maxDelayMs: 4000,
        maxNumberAttempts: 3,
        // Only what changes nothing, and only when no answer came at all: a mutation may have arrived.
        retryIf: (error, operation) => operation.kind === 'query' && Boolean(error.networkError) && !error.response,
      }),
      fetchExchange,
    ],
  });
}
