import type { Clock } from '../../kit/clock.js';
import { type HealthStatus, type PartHealth, type Probe, type ProbeLimits, probeHealth, probeLimits } from './probe.js';

export interface SystemHealth {
  status: HealthStatus;
  checked: Date;
  services: PartHealth[];
}

export interface HealthCheckOptions {
  probes: readonly Probe[];
  clock: Clock;
  limits?: ProbeLimits | undefined;
  /** For how long an answer serves whoever asks. */
  keepMs?: number | undefined;
}

/** How well all parts are; `own` is asked each time, beside those that the host named. */
export type HealthCheck = (own: Probe) => Promise<SystemHealth>;

interface Measurement {
  checked: Date;
  parts: Promise<PartHealth[]>;
  /** Null while it is under way. */
  keptUntil: number | null;
}

const worseFirst: readonly HealthStatus[] = ['DOWN', 'DEGRADED', 'HEALTHY'];

/** Rookery is as well as the worst of its parts. */
const worstOf = (parts: readonly PartHealth[]): HealthStatus =>
  worseFirst.find((status) => parts.some((part) => part.status === status)) ?? 'HEALTHY';

/**
 * Asks all parts at once; takes as long as the slowest, and the time-out at most. Whoever asks meanwhile, or just after,
 * gets the same answer: a hundred consoles do not ask Stripe a hundred times.
 */
export function createHealthCheck({
  probes,
  clock,
  limits = probeLimits,
  keepMs = 1_000,
}: HealthCheckOptions): HealthCheck {
  let last: Measurement | undefined;

  function measure(): Measurement {
    if (last && (last.keptUntil === null || last.keptUntil > performance.now())) return last;
    const parts = Promise.all(probes.map((probe) => probeHealth(probe, limits)));
    const measurement: Measurement = { checked: clock.now(), parts, keptUntil: null };
    void parts.then(() => {
      measurement.keptUntil = performance.now() + keepMs;
    });
    last = measurement;
    return measurement;
  }

  return async (own) => {
    const { checked, parts } = measure();
    const [first, rest] = await Promise.all([probeHealth(own, limits), parts]);
    const services = [first, ...rest];
    return { status: worstOf(services), checked, services };
  };
}
