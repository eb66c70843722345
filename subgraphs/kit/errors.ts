import { GraphQLError } from 'graphql';

/** The closed list of codes that a client can meet in `extensions.code`. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'SECOND_FACTOR_REQUIRED',
  'REAUTHENTICATION_REQUIRED',
  'FORBIDDEN',
  'TENANT_NOT_OPEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'COST_LIMIT',
  'PERSISTED_ONLY',
  'AUDIT_UNAVAILABLE',
  'SUBGRAPH_UNAVAILABLE',
  'TIMEOUT',
  'INTERNAL',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface AppErrorOptions {
  /** What a program needs to react: `field` for BAD_USER_INPUT, `retryAfter` for RATE_LIMITED, … Never a personal datum. */
  details?: Record<string, unknown>;
  /** Keep what the mutation has written (a counted failure, an audit record) although it is refused. */
  keepChanges?: boolean;
}

/** The only way in which Rookery says no: a stable code, a sentence for a person, and nothing internal. */
export class AppError extends GraphQLError {
  readonly code: ErrorCode;
  readonly keepChanges: boolean;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, { extensions: { ...options.details, code } });
    this.name = 'AppError';
    this.code = code;
    this.keepChanges = options.keepChanges ?? false;
  }
}

export const notFound = (what: string) => new AppError('NOT_FOUND', `There is no such ${what}.`);

/** `field` is the path inside the input, such as `reason` or `filter.createdFrom`. */
export const badInput = (field: string, message: string) =>
  new AppError('BAD_USER_INPUT', message, { details: { field } });

export const unauthenticated = () => new AppError('UNAUTHENTICATED', 'Sign in first.');
