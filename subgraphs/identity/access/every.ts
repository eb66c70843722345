import type { Logger } from '../../kit/logger.js';

/**
 * Does something again and again, never twice at once; what fails is logged and tried again the next time. Gives what
 * stops it, and waits for what is under way.
 */
export function every(
  seconds: number,
  name: string,
  logger: Logger,
  work: () => Promise<unknown>,
): () => Promise<void> {
  let underWay: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    underWay ??= work()
      .catch((error: Error) => logger.warn({ job: name, message: error.message }, 'a regular task failed'))
      .finally(() => {
        underWay = null;
      });
  }, seconds * 1000);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
