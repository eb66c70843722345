import type { CombinedError } from 'urql';

/** The id by which the log finds the request that failed; every error shows it. */
export function requestIdOf(error: CombinedError | undefined): string | undefined {
  const response: unknown = error?.response;
  if (response instanceof Response) {
    const header = response.headers.get('x-request-id');
    if (header) return header;
  }
  for (const fault of error?.graphQLErrors ?? []) {
    const id = fault.extensions?.['requestId'];
    if (typeof id === 'string') return id;
  }
  return undefined;
}
