import type { Socket } from 'node:net';
import pg from 'pg';

const mostWatched = 2_000;
const mostPrepared = 250;
const usesBefore = 3;

/** How often each text was sent, and the name that it got; the names belong to this process and so do the connections. */
const watched = new Map<string, number>();
const names = new Map<string, string>();

/**
 * A text that comes again and again is prepared: PostgreSQL parses it once a connection, and plans it a few times instead of each time.
 * With row-level security planning costs more than most of our queries take to run.
 */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostPrepared) return known;
  const uses = (watched.get(text) ?? 0) + 1;
  if (uses < usesBefore) {
    if (watched.size >= mostWatched) watched.clear();
    watched.set(text, uses);
    return undefined;
  }
  watched.delete(text);
  const name = `rookery_${names.size}`;
  names.set(text, name);
  return name;
}

type Query = (config: unknown, values?: unknown, callback?: unknown) => unknown;

/** A connection that prepares what it is asked often. What is sent, and who may send it, is as it was. */
export class PreparingClient extends pg.Client {
  constructor(config?: ConstructorParameters<typeof pg.Client>[0]) {
    super(config);
    const plain = super.query.bind(this) as Query;
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection;
    let held = false;
    // What is asked within one turn leaves in one packet: waking PostgreSQL costs more than most of what it is asked.
    const hold = (until: (send: () => void) => unknown) => {
      if (held) return;
      held = true;
      stream.cork();
      until(() => {
        held = false;
        stream.uncork();
      });
    };
    const preparing: Query = (config, values, callback) => {
      // The end of a transaction is in no hurry: it leaves with the beginning of the next, if there is one waiting.
      hold(config === 'COMMIT' ? setImmediate : process.nextTick);
      // Without parameters it is BEGIN, COMMIT or a statement of many parts, which cannot be prepared.
      const name = typeof config === 'string' && Array.isArray(values) && values.length ? nameOf(config) : undefined;
      return name ? plain({ name, text: config, values }, callback) : plain(config, values, callback);
    };
    this.query = preparing as typeof this.query;
  }
}
