import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { SubgraphLink } from './subgraph-link.js';

export interface Metrics {
  /** Starts a clock; call what it returns with the kind of operation and the codes of its errors. */
  operationStarted(): (kind: string, codes: readonly string[]) => void;
  receiptWritten(seconds: number, failed: boolean): void;
  /** Says of each subgraph whether it is called or left alone for the moment. */
  follow(links: readonly Pick<SubgraphLink, 'name' | 'circuitOpen'>[]): void;
  /** Another supergraph is served from now on. */
  supergraphServed(id: string): void;
  supergraphRefused(): void;
  text(): Promise<{ contentType: string; body: string }>;
  stop(): void;
}

/** Prometheus metrics in base units; no label has a value that a person could be known by. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'rookery_graphql_operation_duration_seconds',
    help: 'How long GraphQL operations took, from the first byte parsed to the answer.',
    labelNames: ['kind'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const errors = new Counter({
    name: 'rookery_graphql_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers: [registry],
  });
  const receipts = new Histogram({
    name: 'rookery_receipt_duration_seconds',
    help: 'How long an answer waited for its receipt to be durable.',
    labelNames: ['outcome'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 1],
    registers: [registry],
  });
  const supergraph = new Gauge({
    name: 'rookery_supergraph_info',
    help: 'Which supergraph is served, by a hash of it.',
    labelNames: ['id'],
    registers: [registry],
  });
  const refusals = new Counter({
    name: 'rookery_supergraph_refused_total',
    help: 'Supergraphs that were offered and not taken.',
    registers: [registry],
  });
  return {
    operationStarted: () => {
      const stop = seconds.startTimer();
      return (kind, codes) => {
        stop({ kind });
        for (const code of codes) errors.inc({ code });
      };
    },
    receiptWritten: (duration, failed) => receipts.observe({ outcome: failed ? 'failed' : 'written' }, duration),
    follow: (links) => {
      const circuits = new Gauge({
        name: 'rookery_subgraph_circuit_open',
        help: '1 while a subgraph is not called because it did not answer.',
        labelNames: ['subgraph'],
        registers: [registry],
        collect: () => {
          for (const link of links) circuits.set({ subgraph: link.name }, link.circuitOpen() ? 1 : 0);
        },
      });
    },
    supergraphServed: (id) => {
      supergraph.reset();
      supergraph.set({ id }, 1);
    },
    supergraphRefused: () => refusals.inc(),
    text: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
    stop: () => registry.clear(),
  };
}
