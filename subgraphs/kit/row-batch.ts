import { Later } from './later.js';
import type { Transaction } from './transaction.js';

/** Rows by their keys, in the order of the keys; null for what is not there. */
export type FetchRows<Row> = (keys: readonly string[]) => Promise<readonly (Row | null)[]>;

interface Wanted<Row> {
  key: string;
  bring(row: Row | null): void;
  fail(reason: unknown): void;
}

/**
 * What belongs to many rows of an answer, in one statement: a DataLoader for fields that a thousand rows have. It asks when
 * the transaction has nothing under way: on its connection one statement follows the other, so asking before would come to the same, and
 * be asked for each list apart.
 */
export class RowBatch<Row> {
  private readonly known = new Map<string, Row | null>();
  private wanted: Wanted<Row>[] = [];

  constructor(
    private readonly tx: Pick<Transaction, 'whenQuiet'>,
    private readonly fetch: FetchRows<Row>,
  ) {}

  /** What `pick` finds in the row of this key. */
  field<T>(key: string, pick: (row: Row | null) => T): T | Later<T> {
    const row = this.known.get(key);
    if (row !== undefined) return pick(row);
    const later = new Later<T>();
    if (!this.wanted.length) this.tx.whenQuiet(() => void this.ask());
    this.wanted.push({
      key,
      bring: (found) => {
        try {
          later.come(pick(found));
        } catch (reason) {
          later.fail(reason);
        }
      },
      fail: (reason) => later.fail(reason),
    });
    return later;
  }

  private async ask(): Promise<void> {
    const wanted = this.wanted;
    this.wanted = [];
    try {
      const keys = [...new Set(wanted.map(({ key }) => key))];
      const rows = await this.fetch(keys);
      keys.forEach((key, index) => {
        this.known.set(key, rows[index] ?? null);
      });
    } catch (reason) {
      for (const one of wanted) one.fail(reason);
      return;
    }
    for (const { key, bring } of wanted) bring(this.known.get(key) ?? null);
  }
}
