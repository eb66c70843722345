import type { CombinedError } from 'urql';
import { requestIdOf } from './request-id';

/** What a person reads about a failed operation, with the id by which the log finds it. */
export function messageOf(error: CombinedError): string {
  const [fault] = error.graphQLErrors;
  const message = fault?.message ?? (error.networkError ? 'The server cannot be reached.' : error.message);
  const id = requestIdOf(error);
  return id ? `${message} (request ${id})` : message;
}

/** The stable code of the first error. */
export function codeOf(error: CombinedError | undefined): string | undefined {
  const code = error?.graphQLErrors[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : undefined;
}
