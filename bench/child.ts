import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ask, Order, Told } from './orders.js';

/** Another process of the bench. */
export interface Child {
  url: string;
  /** What it has used so far, in milliseconds of a core. */
  cpuMs(): Promise<number>;
  /** For the stock gateway: on whose behalf it asks from now on. */
  setSubject(subject: string): Promise<void>;
  stop(): Promise<void>;
}

function ask(child: ChildProcess, question: Ask): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('A process of the bench ended.'));
    child.once('exit', ended);
    child.once('message', (told: Told) => {
      child.off('exit', ended);
      if ('failed' in told) reject(new Error(told.failed));
      else resolve(told);
    });
    child.send(question);
  });
}

/** Starts a process and waits until it listens. */
export async function startChild(order: Order): Promise<Child> {
  const child = fork(fileURLToPath(new URL('./process.js', import.meta.url)), {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const told = await ask(child, { kind: 'start', order });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  return {
    url: 'url' in told ? told.url : '',
    cpuMs: async () => {
      const answer = await ask(child, { kind: 'cpu' });
      return 'cpuMs' in answer ? answer.cpuMs : 0;
    },
    setSubject: async (subject) => {
      await ask(child, { kind: 'subject', subject });
    },
    stop: async () => {
      if (child.exitCode === null) await ask(child, { kind: 'stop' }).catch(() => undefined);
      child.disconnect();
      await gone;
    },
  };
}
