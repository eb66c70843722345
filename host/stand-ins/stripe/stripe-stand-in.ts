import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FormValue, parseForm } from './parse-form.js';
import { aCustomer, examples, type KnownCustomer } from './stand-in-objects.js';
import * as refusal from './stripe-error.js';

export interface Asked {
  method: string;
  path: string;
  idempotencyKey: string | undefined;
  replayed: boolean;
}

/** How it can be made to fail: by an error of its own, by too many requests, or by not answering at all. */
export type Failure = 'down' | 'rate-limited' | 'silent';

export interface StripeStandIn {
  /** What STRIPE_API_BASE would be. */
  url: string;
  /** All that it was asked so far. */
  readonly asked: Asked[];
  failWith(failure: Failure | null): void;
  stop(): Promise<void>;
}

export interface StandInWanted {
  /** Customers that somebody else knows of. */
  lookUp?: (id: string) => Promise<KnownCustomer | null>;
}

interface Answer {
  status: number;
  body: unknown;
}

interface Request {
  method: string;
  url: URL;
  body: string;
  idempotencyKey: string | undefined;
}

const writable = ['name', 'email', 'description', 'phone', 'metadata'];
const seconds = () => Math.floor(Date.now() / 1000);

/** Customers and their subscriptions, and nothing that could bill anybody. */
class Objects {
  private readonly customers = examples(seconds());
  private readonly answered = new Map<string, { asked: string; answer: Answer }>();

  constructor(private readonly lookUp: StandInWanted['lookUp']) {}

  async known(id: string, param: string): Promise<KnownCustomer> {
    const found = this.customers.get(id) ?? (await this.lookUp?.(id));
    if (!found) throw refusal.noSuchCustomer(id, param);
    return found;
  }

  /** The same key gives the same answer, for the same question. */
  repeatable(key: string | undefined, asked: string, answer: () => Answer): Answer & { replayed: boolean } {
    const before = key && this.answered.get(key);
    if (before && before.asked !== asked) throw refusal.otherThanBefore();
    if (before) return { ...before.answer, replayed: true };
    const made = answer();
    if (key) this.answered.set(key, { asked, answer: made });
    return { ...made, replayed: false };
  }

  make(form: Record<string, FormValue>): Answer {
    const unknown = Object.keys(form).find((name) => !writable.includes(name));
    if (unknown) throw refusal.unknownParameter(unknown);
    // Named after what made it, so that nobody takes it for one of Stripe's.
    const id = `cus_StandIn${randomBytes(7).toString('hex')}`;
    const customer = aCustomer({ id, created: seconds(), metadata: {}, ...form });
    this.customers.set(id, { customer, subscriptions: [] });
    return { status: 200, body: customer };
  }

  all(): unknown[] {
    return [...this.customers.values()].map(({ customer }) => customer).filter((one) => !one.deleted);
  }
}

const list = (url: string, data: unknown[]): Answer => ({
  status: 200,
  body: { object: 'list', url, has_more: false, data },
});

async function answer(objects: Objects, request: Request): Promise<Answer & { replayed?: boolean }> {
  const { method, url, body, idempotencyKey } = request;
  const path = url.pathname;
  if (method === 'POST' && path === '/v1/customers')
    return objects.repeatable(idempotencyKey, `${path} ${body}`, () => objects.make(parseForm(body)));
  if (method === 'GET' && path === '/v1/customers') return list(path, objects.all());
  const [, id] = /^\/v1\/customers\/(\w+)$/.exec(path) ?? [];
  if (method === 'GET' && id) return { status: 200, body: (await objects.known(id, 'id')).customer };
  if (method === 'GET' && path === '/v1/subscriptions') {
    const { subscriptions } = await objects.known(url.searchParams.get('customer') ?? '', 'customer');
    const all = url.searchParams.get('status') === 'all';
    return list(
      path,
      subscriptions.filter(({ status }) => all || status !== 'canceled'),
    );
  }
  throw refusal.unknownUrl(method, path);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(
  response: ServerResponse,
  request: IncomingMessage,
  { status, body, replayed }: Answer & { replayed?: boolean },
) {
  response.writeHead(status, {
    'content-type': 'application/json',
    'request-id': `req_StandIn${randomBytes(7).toString('hex')}`,
    'stripe-version': String(request.headers['stripe-version'] ?? 'unversioned'),
    ...(replayed && { 'idempotent-replayed': 'true' }),
  });
  response.end(JSON.stringify(body));
}

/**
 * A stand-in for Stripe: it speaks Stripe's protocol (forms in, JSON out, versions, idempotency keys, error objects) for what Rookery
 * asks, and for nothing else. What it holds is gone when it stops.
 */
export async function startStripeStandIn({ lookUp }: StandInWanted = {}): Promise<StripeStandIn> {
  const objects = new Objects(lookUp);
  const asked: Asked[] = [];
  let failure: Failure | null = null;

  async function handle(incoming: IncomingMessage): Promise<Answer & { replayed?: boolean }> {
    const { method = 'GET', headers } = incoming;
    const url = new URL(incoming.url ?? '/', 'http://stand-in');
    const key = headers['idempotency-key'];
    const idempotencyKey = typeof key === 'string' ? key : undefined;
    const entry: Asked = { method, path: url.pathname, idempotencyKey, replayed: false };
    asked.push(entry);
    if (!/^Bearer (sk|rk)_\w+$/.test(headers.authorization ?? '')) throw refusal.noKey();
    if (failure === 'down') throw refusal.apiError();
    if (failure === 'rate-limited') throw refusal.tooMany();
    const given = await answer(objects, { method, url, body: await bodyOf(incoming), idempotencyKey });
    entry.replayed = given.replayed ?? false;
    return given;
  }

  const server = createServer((incoming, response) => {
    handle(incoming).then(
      (given) => failure !== 'silent' && send(response, incoming, given),
      (error: unknown) => {
        const { status, error: said } = error instanceof refusal.StripeRefusal ? error : refusal.apiError();
        send(response, incoming, { status, body: { error: said } });
      },
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    failWith: (next) => {
      failure = next;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
