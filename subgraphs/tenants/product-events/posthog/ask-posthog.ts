import { bulkhead, ConsecutiveBreaker, circuitBreaker, handleAll, wrap } from 'cockatiel';
import { z } from 'zod';
import type { HogQLQuestion } from './queries.js';

export interface PostHogSettings {
  /** Where PostHog's private API is: `https://eu.posthog.com`, or a PostHog of one's own. */
  host: string;
  projectId: string;
  /** A personal API key that may read queries of this project, and nothing else. */
  apiKey: string;
  /** What the console calls it. */
  source: string;
  timeoutMs?: number;
  /** How many questions in a row may fail before nobody is asked for a while, and for how long. */
  breaker?: { failures: number; pauseMs: number };
}

/** Asks; gives the rows of the answer. */
export type AskPostHog = (question: HogQLQuestion, values: Record<string, unknown>) => Promise<unknown[][]>;

/** Shorter than a gateway waits for this subgraph: an answer that comes later finds nobody. */
const longestWait = 1_000;
const mostBytes = 512 * 1024;
const atOnce = 4;
const inLine = 16;

const answerShape = z.object({ results: z.array(z.array(z.unknown())) });

/** PostHog gave no answer that can be used. The message is for our log: no key, no id, nothing of what was sent. */
export class NoProductEvents extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'NoProductEvents';
  }
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new NoProductEvents(`PostHog's answer has more than ${mostBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function rowsOf(text: string): unknown[][] {
  try {
    return answerShape.parse(JSON.parse(text)).results;
  } catch (error) {
    throw new NoProductEvents("PostHog's answer is none to a query.", error);
  }
}

/** PostHog's query API, with limits: on time, on size, on how many ask at once, and on asking somebody who does not answer. */
export function askPostHog({ host, projectId, apiKey, timeoutMs, breaker }: PostHogSettings): AskPostHog {
  const url = new URL(`/api/projects/${encodeURIComponent(projectId)}/query/`, host);
  const { failures = 5, pauseMs = 10_000 } = breaker ?? {};
  const policy = wrap(
    bulkhead(atOnce, inLine),
    circuitBreaker(handleAll, { halfOpenAfter: pauseMs, breaker: new ConsecutiveBreaker(failures) }),
  );
  const ask: AskPostHog = async ({ name, query }, values) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name, query: { kind: 'HogQLQuery', query, values } }),
      // Of the whole answer, not only of its beginning.
      signal: AbortSignal.timeout(timeoutMs ?? longestWait),
      redirect: 'error',
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new NoProductEvents(`PostHog answered ${response.status}.`);
    }
    return rowsOf(await textOf(response));
  };
  return (question, values) => policy.execute(() => ask(question, values));
}
