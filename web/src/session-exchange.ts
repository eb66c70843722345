import { authExchange } from '@urql/exchange-auth';
import type { CombinedError, Operation } from 'urql';

declare module 'urql' {
  interface OperationContext {
    /** An operation that makes sense without a session: being refused says nothing about the session. */
    withoutSession?: boolean;
  }
}

function isUnauthenticated(error: CombinedError): boolean {
  return error.graphQLErrors.some((fault) => fault.extensions?.['code'] === 'UNAUTHENTICATED');
}

/** The session is a cookie that scripts cannot read; all there is to do here is to notice that it has ended. */
export function sessionExchange(onSessionLost: () => void) {
  return authExchange(async () => ({
    addAuthToOperation: (operation: Operation) => operation,
    didAuthError: (error: CombinedError, operation: Operation) =>
      !operation.context['withoutSession'] && isUnauthenticated(error),
    refreshAuth: async () => onSessionLost(),
  }));
}
