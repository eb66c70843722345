import type { Variant } from './variants.js';

/** One measurement, and what is written of several of them. */
export interface Figures {
  rps: number;
  p50: number;
  p99: number;
  /** Of the gateway's and the subgraphs' processes, for one request. */
  cpuMs: number;
  /** Of the process that clients speak to alone; in process that is all there is. */
  gatewayCpuMs: number;
  /** Of PostgreSQL, which is in neither of them. */
  postgresCpuMs: number;
}

export interface Run extends Figures {
  case: string;
  variant: Variant;
  connections: number;
  /** How many times the requests a second of the case's stock variant. */
  ratio: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return (sorted.length % 2 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2) ?? 0;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** The median of each figure over the rounds, and of the ratios within each round: what the machine does beside it falls on both. */
export function summarise(
  rounds: readonly ReadonlyMap<string, Figures>[],
  keys: readonly Pick<Run, 'case' | 'variant' | 'connections'>[],
): Run[] {
  return keys.map((key) => {
    const found = rounds.flatMap((one) => one.get(keyOf(key)) ?? []);
    const ratios = rounds.flatMap((one) => {
      const own = one.get(keyOf(key));
      const stock = one.get(keyOf({ ...key, variant: 'stock' }));
      return own && stock ? [own.rps / stock.rps] : [];
    });
    const middle = (pick: (figures: Figures) => number, digits: number) => round(median(found.map(pick)), digits);
    return {
      ...key,
      rps: middle((one) => one.rps, 1),
      p50: middle((one) => one.p50, 2),
      p99: middle((one) => one.p99, 2),
      cpuMs: middle((one) => one.cpuMs, 2),
      gatewayCpuMs: middle((one) => one.gatewayCpuMs, 2),
      postgresCpuMs: middle((one) => one.postgresCpuMs, 2),
      ratio: round(median(ratios), 2),
    };
  });
}

export const keyOf = (key: Pick<Run, 'case' | 'variant' | 'connections'>): string =>
  `${key.case} ${key.variant} ${key.connections}`;

/** For people: a line for each run. */
export function table(runs: readonly Run[]): string {
  const head = [
    'case',
    'variant',
    'connections',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'CPU ms',
    'gateway',
    'PostgreSQL',
    'ratio',
  ];
  const lines = runs.map((run) =>
    [
      run.case,
      run.variant,
      run.connections,
      run.rps,
      run.p50,
      run.p99,
      run.cpuMs,
      run.gatewayCpuMs,
      run.postgresCpuMs,
      `${run.ratio.toFixed(2)}×`,
    ].map(String),
  );
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const print = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [print(head), ...lines.map(print)].join('\n');
}
