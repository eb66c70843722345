import { subgraphNames } from '../schema/files.js';
import type { Probe } from '../subgraphs/platform/main.js';
import type { Config } from './config.js';

/** Shorter than a gateway waits for platform, so that one part that hangs does not hide how the others are. */
const timeoutMs = 1_000;

interface Ready {
  ok: boolean;
  detail?: string;
}

function probe(name: string, url: string): Probe {
  return {
    name,
    check: async () => {
      const answer = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(timeoutMs) });
      const { ok, detail } = (await answer.json()) as Ready;
      return { ok, detail: detail ?? (ok ? 'answers' : 'is not ready') };
    },
  };
}

/** What the platform subgraph asks when it runs apart: every service whose address it was given, beside itself. */
export function probesOf({ subgraphUrls, otherUrls }: Config): Probe[] {
  const others = (['gateway', 'jobs'] as const).flatMap((name) =>
    (otherUrls[name] ?? []).map((url, at, all) => probe(all.length > 1 ? `${name} ${at + 1}` : name, url)),
  );
  const subgraphs = subgraphNames.flatMap((name) => {
    const url = name === 'platform' ? undefined : subgraphUrls[name];
    return url ? [probe(name, url)] : [];
  });
  return [...others, ...subgraphs];
}
