import { describe, expect, test } from '@jest/globals';
import { createLogger } from '../../kit/logger.js';
import { startSequencer } from './sequencer.js';

const logger = createLogger('test', 'silent');

describe('the sequencer', () => {
  test('never runs twice at once, goes on after a failure, and ends when it is stopped', async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    let enough: () => void = () => undefined;
    const fiveRuns = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const sequencer = startSequencer(
      async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 3));
        running -= 1;
        runs += 1;
        if (runs === 5) enough();
        if (runs === 2) throw new Error('the database restarts');
      },
      1,
      logger,
    );
    await fiveRuns;
    await sequencer.stop();
    const atTheEnd = runs;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect({ most, running, runsAfter: runs - atTheEnd }).toEqual({ most: 1, running: 0, runsAfter: 0 });
  });
});
