import type { Clock } from '../../kit/clock.js';
import { type HealthStatus, type PartHealth, type Probe, type ProbeLimits, probeHealth, probeLimits } from './probe.js';

export interface SystemHealth {
  status: HealthStatus;
  checked: Date;
  services: PartHealth[];
}

const worseFirst: readonly HealthStatus[] = ['DOWN', 'DEGRADED', 'HEALTHY'];

/** Rookery is as well as the worst of its parts. */
const worstOf = (parts: readonly PartHealth[]): HealthStatus =>
  worseFirst.find((status) => parts.some((part) => part.status === status)) ?? 'HEALTHY';

/** Asks all parts at once; takes as long as the slowest, and the time-out at most. */
export async function measureHealth(
  probes: readonly Probe[],
  clock: Clock,
  limits: ProbeLimits = probeLimits,
): Promise<SystemHealth> {
  const services = await Promise.all(probes.map((probe) => probeHealth(probe, limits)));
  return { status: worstOf(services), checked: clock.now(), services };
}
