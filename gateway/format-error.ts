import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorCodes } from '../subgraphs/kit/errors.js';

/** What may leave in `extensions`; a URL, a subgraph's name, SQL or a stack is not among it. */
const allowed = [
  'code',
  'field',
  'key',
  'problems',
  'fields',
  'count',
  'limit',
  'requested',
  'canBeRequested',
  'requiredScopes',
  'missing',
  'title',
  'canBeGivenBy',
  'tenantIds',
  'reason',
  'retryAfter',
  'currentVersion',
] as const;

const codes: ReadonlySet<string> = new Set(errorCodes);

/** GraphQL's own refusals have their message from graphql-js; it speaks of the client's own text. */
const renamed: Record<string, string> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};

/** An error as a client may see it: by allow-list, and INTERNAL for whatever is not on it. */
export function publicError(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const given = error.extensions ?? {};
  const code = renamed[String(given.code)] ?? String(given.code);
  const place = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) };
  if (!codes.has(code) || code === 'INTERNAL') {
    return { message: 'Something went wrong on our side.', ...place, extensions: { code: 'INTERNAL', requestId } };
  }
  const extensions: Record<string, unknown> = { code, requestId };
  for (const name of allowed) if (name !== 'code' && given[name] !== undefined) extensions[name] = given[name];
  return { message: error.message, ...place, extensions };
}

/** The same for errors on their way through, which Apollo wants as GraphQLError. */
export function asPublic(error: GraphQLError, requestId: string): GraphQLError {
  const { message, path, extensions } = publicError(error.toJSON(), requestId);
  return new GraphQLError(message, { ...(path && { path }), ...(extensions && { extensions }) });
}
