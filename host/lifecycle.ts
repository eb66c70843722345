type Stop = () => Promise<void>;

/** What was started, and how all of it ends. */
export interface Lifecycle {
  /** To be called when the process ends; what was started last is stopped first. */
  onStop(stop: Stop): void;
  /** True from the moment that somebody asked for the end. */
  readonly stopping: boolean;
  /** Stops everything, once: whoever asks again waits for the same end. */
  stop(): Promise<void>;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ctrl-C comes twice through npm: from the terminal, and from npm. A person's second one comes later. */
const samePressMs = 1_000;

/**
 * Takes the signals before anything is started, so that Ctrl-C, a `kill` or a closed terminal leaves nothing behind: what
 * is under way ends first, Postgres last. A second Ctrl-C does not wait.
 */
export function createLifecycle(say: (line: string) => void): Lifecycle {
  const stops: Stop[] = [];
  let ending: Promise<void> | undefined;
  let askedAt: number | undefined;

  const stopAll = async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) {
      await stop().catch((error: unknown) => say(error instanceof Error ? error.message : String(error)));
    }
  };
  const lifecycle: Lifecycle = {
    onStop: (stop) => stops.push(stop),
    get stopping() {
      return ending !== undefined;
    },
    stop: () => {
      ending ??= stopAll();
      return ending;
    },
  };
  const asked = (signal: string) => {
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > samePressMs) process.exit(130);
      return;
    }
    askedAt = performance.now();
    say(`\n${signal}: stopping …`);
    void lifecycle.stop().finally(() => process.exit(0));
  };
  for (const signal of signals) process.on(signal, asked);
  // A terminal that was closed takes no more lines; that must not end the process before Postgres.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return lifecycle;
}
