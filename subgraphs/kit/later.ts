type Listener = (value: never) => void;

/**
 * A value that comes with many others. Whoever knows it is told without a promise for each of them; for everybody else it is
 * a promise.
 */
export class Later<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = 'Later';
  private state: 'open' | 'here' | 'failed' = 'open';
  private value: unknown;
  private listeners: { here: Listener; failed: Listener }[] = [];

  /** Tells it as soon as it is there; at once, if it is. */
  tell(here: (value: T) => void, failed: (reason: unknown) => void): void {
    if (this.state === 'open') this.listeners.push({ here, failed });
    else if (this.state === 'here') here(this.value as T);
    else failed(this.value);
  }

  come(value: T): void {
    this.end('here', value);
  }

  fail(reason: unknown): void {
    this.end('failed', reason);
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise to whoever waits for one.
  then<A = T, B = never>(
    here?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return new Promise<T>((resolve, reject) => this.tell(resolve, reject)).then(here, failed);
  }

  catch<B = never>(failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(null, failed);
  }

  finally(ended?: (() => void) | null): Promise<T> {
    return this.then().finally(ended);
  }

  private end(state: 'here' | 'failed', value: unknown): void {
    this.state = state;
    this.value = value;
    const told = this.listeners;
    this.listeners = [];
    for (const listener of told) listener[state](value as never);
  }
}
