import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../subgraphs/kit/logger.js';
import type { Release } from './release.js';
import { releaseFaults } from './release-faults.js';

export interface ReleasesOptions {
  /** The supergraph that came with the program: what others are held against. */
  supergraph: string;
  subgraphs: readonly string[];
  open: (supergraph: string) => Promise<Release>;
  logger: Logger;
  /** Told of each supergraph that is served from now on, and of each that was refused. */
  onSwap?: (id: string) => void;
  onRefusal?: () => void;
}

export interface Releases {
  readonly current: Release;
  /** The one that a request was checked against: what began with one release ends with it. */
  of(api: GraphQLSchema): Release;
  /** Serves this supergraph from now on, or says why not and goes on as before. */
  offer(supergraph: string): Promise<string[]>;
  /** Calls with the release that serves, now and whenever another takes its place. */
  follow(listener: (release: Release) => void): () => void;
  stop(): Promise<void>;
}

/** Which supergraph a gateway serves. Another one takes its place between two requests, and a bad one never. */
export async function createReleases(options: ReleasesOptions): Promise<Releases> {
  const { supergraph: trusted, subgraphs, open, logger } = options;
  let current = await open(trusted);
  let supergraph = trusted;
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(release: Release) => void>();
  // Weak, so that a release goes when the last request that knows it has gone.
  const byApi = new WeakMap<GraphQLSchema, Release>([[current.map.api, current]]);
  options.onSwap?.(current.id);

  const opened = async (next: string): Promise<Release | string[]> => {
    const faults = releaseFaults(trusted, next, subgraphs);
    if (faults.length) return faults;
    try {
      return await open(next);
    } catch (error) {
      return [`it cannot be served: ${(error as Error).message}`];
    }
  };
  const swap = async (next: string): Promise<string[]> => {
    if (next === supergraph) return [];
    const release = await opened(next);
    if (Array.isArray(release)) {
      logger.error({ faults: release, serves: current.id }, 'a supergraph was refused; the old one serves on');
      options.onRefusal?.();
      return release;
    }
    logger.warn({ from: current.id, to: release.id }, 'another supergraph serves from now on');
    byApi.set(release.map.api, release);
    current = release;
    supergraph = next;
    for (const listener of listeners) listener(release);
    options.onSwap?.(release.id);
    return [];
  };

  return {
    get current() {
      return current;
    },
    of: (api) => byApi.get(api) ?? current,
    offer: (next) => {
      const swapped = last.then(() => swap(next));
      last = swapped;
      return swapped;
    },
    follow: (listener) => {
      listeners.add(listener);
      listener(current);
      return () => listeners.delete(listener);
    },
    stop: () => current.stop(),
  };
}
