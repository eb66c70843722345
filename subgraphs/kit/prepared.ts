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

/** A read in one part: what it asks for is planned as seldom as if it had parameters. */
const oneRead = /^\s*(select|with)\b[^;]*$/i;

type Query = (config: unknown, values?: unknown, callback?: unknown) => unknown;

/** How every transaction begins. */
export const begin = 'START TRANSACTION';
const commit = 'COMMIT';
/** How long a transaction that only read may stay without its end: it holds nothing that anybody waits for but a change of tables. */
const endsWithinMs = 20;

/** A connection that prepares what it is asked often. What is sent, and who may send it, is as it was. */
export class PreparingClient extends pg.Client {
  /** Ends a transaction that has nothing to lose, together with the beginning of the next, or soon. Nobody can wait for it. */
  readonly endLater: () => void;

  constructor(config?: ConstructorParameters<typeof pg.Client>[0]) {
    super(config);
    const plain = super.query.bind(this) as Query;
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection;
    let held = false;
    let owed: NodeJS.Timeout | undefined;
    // What is asked within one turn leaves in one packet: waking PostgreSQL costs more than most of what it is asked.
    const hold = () => {
      if (held) return;
      held = true;
      stream.cork();
      process.nextTick(() => {
        held = false;
        stream.uncork();
      });
    };
    const settle = () => {
      clearTimeout(owed);
      owed = undefined;
      hold();
      // A connection that broke has ended its transaction, too.
      plain(commit, undefined, () => undefined);
    };
    this.endLater = () => {
      clearTimeout(owed);
      owed = setTimeout(settle, endsWithinMs).unref();
    };
    /** One statement in the place of two: what was begun before ends with what begins now. */
    const withWhatIsOwed = (config: unknown) => {
      if (!owed) return config;
      if (config !== begin) {
        settle();
        return config;
      }
      clearTimeout(owed);
      owed = undefined;
      return `${commit}; ${begin}`;
    };
    const preparing: Query = (config, values, callback) => {
      const asked = withWhatIsOwed(config);
      hold();
      if (typeof asked !== 'string' || !Array.isArray(values) || callback) return plain(asked, values, callback);
      // Without parameters it can be a statement of many parts, which cannot be prepared.
      if (!values.length && !oneRead.test(asked)) return plain(asked);
      return new Promise((resolve, reject) => {
        const query = new pg.Query(asked, values);
        Object.assign(query, {
          name: nameOf(asked),
          callback: (error: Error | null, result: unknown) => (error ? reject(error) : resolve(result)),
        });
        plain(query);
      });
    };
    this.query = preparing as typeof this.query;
  }
}
