import { connect, type Socket } from 'node:net';

export interface LoadOptions {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Answers that are shorter failed. */
  leastBytes: number;
  connections: number;
  /** Ends after this many requests … */
  requests: number;
  /** … or after this long, whichever is first. */
  milliseconds: number;
}

export interface Measured {
  /** Whole ones: an answer with null in the place of its data counts for nothing. */
  requests: number;
  failed: number;
  seconds: number;
  /** Milliseconds, in the order in which they came. */
  latencies: number[];
}

function requestBytes({ url, headers, body }: LoadOptions): Buffer {
  const { host } = new URL(url);
  const all = {
    host,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`POST /graphql HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

const headEnd = Buffer.from('\r\n\r\n');

/** How long the body of an answer is, and where it begins; undefined while the head is not all there. */
function readHead(head: Buffer): { length: number; body: number } | undefined {
  const end = head.indexOf(headEnd);
  if (end < 0) return undefined;
  const text = head.toString('latin1', 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
  if (length === undefined) throw new Error(`Answered: ${text.slice(0, 200)}`);
  return { length: Number(length), body: end + headEnd.length };
}

/** One connection that asks again as soon as it is answered. It looks at the length and at nothing else: the load is not to be the bottleneck. */
function hammer(
  socket: Socket,
  bytes: Buffer,
  again: () => boolean,
  answered: (milliseconds: number, length: number) => void,
): Promise<void> {
  let began = 0;
  let missing: number | undefined;
  let length = 0;
  let head: Buffer = Buffer.alloc(0);
  const send = () => {
    began = performance.now();
    missing = undefined;
    head = Buffer.alloc(0);
    socket.write(bytes);
  };
  const take = (chunk: Buffer) => {
    if (missing !== undefined) missing -= chunk.length;
    else {
      head = head.length ? Buffer.concat([head, chunk]) : chunk;
      const found = readHead(head);
      if (found) {
        missing = found.length - (head.length - found.body);
        length = found.length;
      }
    }
    if (missing === undefined || missing > 0) return;
    answered(performance.now() - began, length);
    if (again()) send();
    else socket.end();
  };
  return new Promise((resolve, reject) => {
    socket.on('data', (chunk: Buffer) => {
      try {
        take(chunk);
      } catch (error) {
        socket.destroy(error as Error);
      }
    });
    socket.on('error', reject);
    socket.on('close', () => resolve());
    send();
  });
}

/** Asks the same thing over and over, bounded in number and in time. */
export async function load(options: LoadOptions): Promise<Measured> {
  const { hostname, port } = new URL(options.url);
  const bytes = requestBytes(options);
  const latencies: number[] = [];
  let failed = 0;
  const sockets = await Promise.all(
    Array.from(
      { length: options.connections },
      () =>
        new Promise<Socket>((resolve, reject) => {
          const socket = connect({ host: hostname, port: Number(port), noDelay: true }, () => resolve(socket));
          socket.once('error', reject);
        }),
    ),
  );
  const began = performance.now();
  let sent = sockets.length;
  const again = () => {
    if (sent >= options.requests || performance.now() - began > options.milliseconds) return false;
    sent += 1;
    return true;
  };
  const answered = (milliseconds: number, length: number) => {
    if (length >= options.leastBytes) latencies.push(milliseconds);
    else failed += 1;
  };
  await Promise.all(sockets.map((socket) => hammer(socket, bytes, again, answered)));
  return {
    failed,
    requests: latencies.length,
    seconds: (performance.now() - began) / 1000,
    latencies,
  };
}
