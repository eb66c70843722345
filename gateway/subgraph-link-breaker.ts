import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleAll } from 'cockatiel';

export interface BreakerOptions {
  /** Asks the subgraph whether it is there again; throws when it is not. */
  probe: () => Promise<unknown>;
  /** So many failures in a row open it. */
  failures: number;
  /** The pause between two probes while it is open. */
  retryMs: number;
}

export interface Breaker {
  /** Does the work, or throws BrokenCircuitError at once while it is open. */
  run<T>(work: () => Promise<T>): Promise<T>;
  readonly open: boolean;
  stop(): void;
}

/**
 * Stops calling a subgraph that does not answer. While it is open a probe of our own tries again, and never somebody's
 * request: nobody waits for a part that is not there.
 */
export function createBreaker({ probe, failures, retryMs }: BreakerOptions): Breaker {
  const circuit = circuitBreaker(handleAll, { halfOpenAfter: retryMs, breaker: new ConsecutiveBreaker(failures) });
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const tryAgain = async () => {
    await circuit.execute(probe).catch(() => undefined);
    timer = undefined;
    if (circuit.state !== CircuitState.Closed) schedule();
  };
  const schedule = () => {
    if (timer || stopped) return;
    timer = setTimeout(() => void tryAgain(), retryMs + 5);
    timer.unref();
  };
  circuit.onBreak(schedule);

  return {
    run: async (work) => {
      if (circuit.state !== CircuitState.Closed) throw new BrokenCircuitError();
      return circuit.execute(work);
    },
    get open() {
      return circuit.state !== CircuitState.Closed;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
