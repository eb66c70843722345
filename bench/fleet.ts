import { type SubgraphName, subgraphNames } from '../schema/files.js';
import { type Child, startChild } from './child.js';
import type { Order } from './orders.js';
import type { Variant } from './variants.js';
import type { BenchWorld } from './world.js';

/** The processes that a variant takes: the first is its gateway. */
export interface Fleet {
  of(variant: Variant): readonly Child[];
  stop(): Promise<void>;
}

/** Starts what the variants need, each process once: the stock gateway asks the very subgraphs that ours asks. */
export async function startFleet(world: BenchWorld, variants: readonly Variant[]): Promise<Fleet> {
  const children: Child[] = [];
  const fleets = new Map<Variant, Child[]>();
  const base = {
    databaseUrl: world.databaseUrl,
    keys: { ...world.keys, factorKey: world.keys.factorKey.toString('base64') },
  };
  const start = async (order: Omit<Order, 'databaseUrl' | 'keys'>) => {
    const child = await startChild({ ...base, ...order });
    children.push(child);
    return child;
  };
  const startSubgraphs = async (bare: boolean) => {
    const started = await Promise.all(subgraphNames.map((name) => start({ serve: 'subgraph', name, bare })));
    const urls = Object.fromEntries(subgraphNames.map((name, index) => [name, started[index]?.url]));
    return { started, subgraphUrls: urls as Record<SubgraphName, string> };
  };
  const stop = async () => {
    await Promise.all(children.map((child) => child.stop()));
  };
  try {
    const walled = variants.some((one) => one === 'stock' || one === 'http') ? await startSubgraphs(false) : undefined;
    const bare = variants.includes('http-bare') ? await startSubgraphs(true) : undefined;
    for (const variant of variants) {
      const isBare = variant.endsWith('-bare');
      const apart = variant.startsWith('in-process') ? undefined : isBare ? bare : walled;
      const gateway = await start({
        serve: variant === 'stock' ? 'stock' : 'rookery',
        bare: isBare,
        ...(apart && { subgraphUrls: apart.subgraphUrls }),
      });
      fleets.set(variant, [gateway, ...(apart?.started ?? [])]);
    }
    return { of: (variant) => fleets.get(variant) ?? [], stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
