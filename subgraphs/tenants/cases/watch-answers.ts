import type { DataSource } from 'typeorm';
import type { Logger } from '../../kit/logger.js';

export interface AnswerWatch {
  stop(): Promise<void>;
}

/** Warns of each case whose first answer is late, once; says how many there were. */
export async function noteUnanswered(source: DataSource): Promise<number> {
  const [row] = (await source.query('select tenants.note_unanswered() as told')) as { told: number }[];
  return row?.told ?? 0;
}

/** Looks again and again, with a pause between. Any number of processes may do so: each case is warned of by one. */
export function watchAnswers(source: DataSource, logger: Logger, pauseMs: number): AnswerWatch {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();

  async function look(): Promise<void> {
    try {
      await noteUnanswered(source);
    } catch (error) {
      logger.warn({ message: (error as Error).message }, 'nobody watches the first answers for the moment');
    }
    if (!stopped) schedule();
  }
  function schedule(): void {
    timer = setTimeout(() => {
      running = look();
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
