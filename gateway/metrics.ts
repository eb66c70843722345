import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** Starts a clock; call what it returns with the kind of operation and the codes of its errors. */
  operationStarted(): (kind: string, codes: readonly string[]) => void;
  receiptWritten(seconds: number, failed: boolean): void;
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
  return {
    operationStarted: () => {
      const stop = seconds.startTimer();
      return (kind, codes) => {
        stop({ kind });
        for (const code of codes) errors.inc({ code });
      };
    },
    receiptWritten: (duration, failed) => receipts.observe({ outcome: failed ? 'failed' : 'written' }, duration),
    text: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
    stop: () => registry.clear(),
  };
}
