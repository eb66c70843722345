import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** What is asked: HogQL, and the values for its braces. */
export interface HogQLAsked {
  query: string;
  values: Record<string, unknown>;
}

/** Rows for a question; null for one that it does not understand. */
export type AnswerHogQL = (asked: HogQLAsked) => Promise<unknown[][] | null> | unknown[][] | null;

/** How it can be driven to fail: to say nothing, to answer in another way, or to answer with what is none. */
export type Trouble = 'silent' | 'malformed' | 'huge' | { status: number } | null;

export interface PostHogServer {
  /** What `POSTHOG_HOST` would be. */
  host: string;
  projectId: string;
  apiKey: string;
  /** The last questions that it was asked, in order. */
  readonly asked: HogQLAsked[];
  trouble: Trouble;
  stop(): Promise<void>;
}

const mostKept = 200;

const bodyShape = z.object({
  query: z.object({
    kind: z.literal('HogQLQuery'),
    query: z.string(),
    values: z.record(z.string(), z.unknown()).default({}),
  }),
});

const refusals = {
  400: { type: 'validation_error', code: 'parser_error', detail: 'Cannot parse the query.', attr: null },
  401: { type: 'authentication_error', code: 'authentication_failed', detail: 'Invalid personal API key.', attr: null },
  404: { type: 'invalid_request', code: 'not_found', detail: 'Endpoint not found.', attr: null },
} as const;

function say(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const refuse = (response: ServerResponse, status: keyof typeof refusals) => say(response, status, refusals[status]);

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

function readBody(text: string): HogQLAsked | null {
  try {
    return bodyShape.parse(JSON.parse(text)).query;
  } catch {
    return null;
  }
}

/** Gives whether an answer was given, and not what was asked for. */
function inTrouble(trouble: Trouble, response: ServerResponse): boolean {
  if (trouble === null) return false;
  if (trouble === 'malformed') response.end('{"results": [["one"');
  else if (trouble === 'huge') say(response, 200, { results: [['x'.repeat(2_000_000)]] });
  else if (trouble !== 'silent') say(response, trouble.status, { type: 'server_error', code: 'error', attr: null });
  return true;
}

/**
 * A stand-in for PostHog on a port of this machine: its query API, for questions that it knows the answers to. For the demo and for
 * tests, where there is no account.
 */
export async function startPostHogServer(
  answer: AnswerHogQL,
  { projectId = '1', apiKey = 'phx_stand_in', port = 0 } = {},
): Promise<PostHogServer> {
  const asked: HogQLAsked[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const text = await textOf(request);
    if (request.method !== 'POST' || request.url !== `/api/projects/${projectId}/query/`) return refuse(response, 404);
    if (request.headers.authorization !== `Bearer ${apiKey}`) return refuse(response, 401);
    const question = readBody(text);
    if (!question) return refuse(response, 400);
    asked.push(question);
    if (asked.length > mostKept) asked.shift();
    if (inTrouble(running.trouble, response)) return;
    const results = await answer(question);
    if (!results) return refuse(response, 400);
    say(response, 200, { results, hogql: question.query, is_cached: false });
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  server.unref();
  const running: PostHogServer = {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    projectId,
    apiKey,
    asked,
    trouble: null,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return running;
}
