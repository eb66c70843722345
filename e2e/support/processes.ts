import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { rootFolder } from '../../schema/files.js';

/** A Rookery process as an operator starts it. */
export interface RunningProcess {
  pid: number;
  /** What it wrote so far. */
  output(): string;
  signal(name: NodeJS.Signals): void;
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
  /** Until it says so; throws when it ends instead. */
  says(pattern: RegExp, seconds?: number): Promise<RegExpExecArray>;
}

export interface ProcessWanted {
  command: readonly string[];
  environment: Record<string, string>;
}

const running = new Set<ChildProcess>();
// A test run that ends half-way leaves nothing behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a process with nothing of the test's own environment but where to find programs. */
export function startProcess({ command, environment }: ProcessWanted): RunningProcess {
  const [program = '', ...args] = command;
  const child = spawn(program === 'node' ? process.execPath : program, args, {
    cwd: rootFolder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (part: string) => {
      text += part;
    });
  }
  let over = false;
  const ended = once(child, 'close').then(([code]) => {
    over = true;
    running.delete(child);
    return code as number | null;
  });
  return {
    pid: child.pid ?? 0,
    output: () => text,
    signal: (name) => child.kill(name),
    ended,
    says: async (pattern, seconds = 60) => {
      for (const deadline = Date.now() + seconds * 1000; ; ) {
        const found = pattern.exec(text);
        if (found) return found;
        if (over || Date.now() > deadline)
          throw new Error(`The process ${over ? 'ended and' : 'runs but'} did not say ${pattern}. It said:\n${text}`);
        await sleep(20);
      }
    },
  };
}

/** A port that nobody listens on, below those that the system gives to connections. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
}

/** Asks again and again until the answer satisfies; throws with the last answer when it never does. */
export async function until<T>(ask: () => Promise<T>, good: (answer: T) => boolean, seconds = 20): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`This never happened; the last answer was ${JSON.stringify(answer)}`);
    await sleep(50);
  }
}

/** The status that an address answers with; 0 when nobody does. */
export async function statusOf(url: string): Promise<number> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}
