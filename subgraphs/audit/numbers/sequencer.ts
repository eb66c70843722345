import type { Logger } from '../../kit/logger.js';

export interface Sequencer {
  /** Ends when the run that is under way has ended. */
  stop(): Promise<void>;
}

/** Runs the work again and again with a pause between, never twice at once. It keeps no process alive. */
export function startSequencer(work: () => Promise<unknown>, pauseMs: number, logger: Logger): Sequencer {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    try {
      await work();
    } catch (error) {
      logger.warn({ message: (error as Error).message }, 'records wait for their numbers');
    }
    if (!stopped) schedule();
  }

  function schedule(): void {
    timer = setTimeout(() => {
      running = run();
    }, pauseMs);
    timer.unref();
  }

  schedule();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
