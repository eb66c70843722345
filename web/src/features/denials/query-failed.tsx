import type { CombinedError } from 'urql';
import { requestIdOf } from '../../request-id';
import { ErrorNotice } from '../../ui/error-notice';

interface QueryFailedProps {
  error: CombinedError;
  onRetry: () => void;
}

/** An operation without any answer. */
export function QueryFailed({ error, onRetry }: QueryFailedProps) {
  const message = error.graphQLErrors[0]?.message ?? 'The server cannot be reached. Check your connection.';
  return <ErrorNotice message={message} requestId={requestIdOf(error)} onRetry={onRetry} />;
}
