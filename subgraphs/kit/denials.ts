import { GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { AppError } from './errors.js';

/**
 * Denials that depend on the row: a thousand users whose tenant is not open are one error with a count, not a thousand.
 * The error stands at the first row's path.
 */
export class Denials {
  private readonly found = new Map<string, { error: AppError; path: (string | number)[]; count: number }>();

  /** Notes that this field of this row was denied; the resolver answers null. */
  add(info: GraphQLResolveInfo, makeError: () => AppError): null {
    const path = responsePathAsArray(info.path);
    const key = `${info.parentType.name}.${info.fieldName} ${path.filter((part) => typeof part === 'string').join('.')}`;
    const known = this.found.get(key);
    if (known) known.count += 1;
    else this.found.set(key, { error: makeError(), path, count: 1 });
    return null;
  }

  errors(): GraphQLError[] {
    return [...this.found.values()].map(
      ({ error, path, count }) => new GraphQLError(error.message, { path, extensions: { ...error.extensions, count } }),
    );
  }
}
