/**
 * A value that somebody else's service has. It is asked for when all else of a query is known and its transaction has ended: whoever
 * takes long to answer holds no connection of ours. Where it cannot be waited for (in a change, whose transaction is to end soon)
 * it is what it is without asking.
 */
export class Outside<T, Known> implements Promise<T> {
  readonly [Symbol.toStringTag] = 'Outside';

  constructor(
    /** What has to be known from the database before. */
    readonly known: Promise<Known>,
    /** Asks. By then there is no transaction any more. */
    readonly ask: (known: Known) => T | Promise<T>,
    private readonly unasked: (known: Known) => T,
  ) {}

  // biome-ignore lint/suspicious/noThenProperty: it is a promise to whoever waits for one.
  then<A = T, B = never>(
    here?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.known.then(this.unasked).then(here, failed);
  }

  catch<B = never>(failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(null, failed);
  }

  finally(ended?: (() => void) | null): Promise<T> {
    return this.then().finally(ended);
  }
}
