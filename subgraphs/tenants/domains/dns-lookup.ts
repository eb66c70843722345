import { Resolver } from 'node:dns/promises';

/** What DNS has under a name, in the words that a zone file uses; empty when there is nothing. */
export interface DnsLookup {
  txt(name: string): Promise<string[]>;
  mx(name: string): Promise<string[]>;
}

/** DNS did not say whether there is such a record: no server answered, or one said that it could not. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('DNS did not answer.', { cause });
    this.name = 'NoAnswer';
  }
}

export interface DnsSettings {
  /** `192.0.2.53` or `192.0.2.53:5353`; those of this machine when left out. */
  servers?: readonly string[];
  /** Short: a request, and its transaction, waits for it. */
  timeoutMs?: number;
}

const nothingThere: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA']);
const longestWait = 1_000;

/** Asks real name servers, every time anew: whoever looks again has just changed something. */
export function createDnsLookup({ servers, timeoutMs = longestWait }: DnsSettings = {}): DnsLookup {
  const ask = async <Found>(query: (resolver: Resolver) => Promise<Found[]>): Promise<Found[]> => {
    const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
    if (servers?.length) resolver.setServers(servers);
    // Several silent servers one after another would take several times as long.
    const late = setTimeout(() => resolver.cancel(), timeoutMs);
    try {
      return await query(resolver);
    } catch (error) {
      if (nothingThere.has((error as NodeJS.ErrnoException).code ?? '')) return [];
      throw new NoAnswer(error);
    } finally {
      clearTimeout(late);
    }
  };
  return {
    // A text record comes in pieces of 255 characters, which belong together without a space (RFC 7208, 3.3).
    txt: async (name) => (await ask((resolver) => resolver.resolveTxt(name))).map((pieces) => pieces.join('')),
    mx: async (name) =>
      (await ask((resolver) => resolver.resolveMx(name)))
        .sort((a, b) => a.priority - b.priority)
        .map(({ priority, exchange }) => `${priority} ${exchange}`),
  };
}
