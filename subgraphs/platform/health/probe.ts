/** A part of Rookery that can be asked whether it is well. */
export interface Probe {
  /** What the console calls the part: `database`, `billing`, `Stripe (stand-in)`. */
  name: string;
  /** Throws, or says no, when the part is not well. `detail` is for staff: no secret, no address, nobody's data. */
  check: () => Promise<{ ok: boolean; detail: string }>;
}

export type HealthStatus = 'HEALTHY' | 'DEGRADED' | 'DOWN';

export interface PartHealth {
  name: string;
  status: HealthStatus;
  latencyMs: number;
  detail: string;
}

export interface ProbeLimits {
  /** Slower than this is degraded. */
  slowMs: number;
  /** Slower than this is not there. */
  timeoutMs: number;
}

export const probeLimits: ProbeLimits = { slowMs: 500, timeoutMs: 2_000 };

type Answer = { ok: boolean; detail: string } | 'too late' | 'failed';

/** An error's own text may name hosts and users: it stays here. */
async function ask({ check }: Probe): Promise<Answer> {
  try {
    return await check();
  } catch {
    return 'failed';
  }
}

/** The answer, or that there was none in time. A check that never ends holds up nothing but itself. */
async function answerOf(probe: Probe, timeoutMs: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve('too late'), timeoutMs);
  });
  try {
    return await Promise.race([ask(probe), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function judge(
  answer: Answer,
  latencyMs: number,
  { slowMs, timeoutMs }: ProbeLimits,
): Pick<PartHealth, 'status' | 'detail'> {
  if (answer === 'too late') return { status: 'DOWN', detail: `gave no answer within ${timeoutMs} ms` };
  if (answer === 'failed') return { status: 'DOWN', detail: 'does not answer' };
  if (!answer.ok) return { status: 'DOWN', detail: answer.detail };
  return { status: latencyMs > slowMs ? 'DEGRADED' : 'HEALTHY', detail: answer.detail };
}

/** Asks one part, and measures how long it takes. */
export async function probeHealth(probe: Probe, limits: ProbeLimits = probeLimits): Promise<PartHealth> {
  const start = performance.now();
  const answer = await answerOf(probe, limits.timeoutMs);
  const latencyMs = Math.round((performance.now() - start) * 10) / 10;
  return { name: probe.name, latencyMs, ...judge(answer, latencyMs, limits) };
}
