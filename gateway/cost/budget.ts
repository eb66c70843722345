import { AppError } from '../../subgraphs/kit/errors.js';
import type { Client } from '../../subgraphs/kit/request.js';
import type { Viewer } from '../../subgraphs/kit/viewer.js';
import { type Allowance, Buckets } from './buckets.js';

/** What callers may spend. One operation can cost no more than `perOperation`, whoever asks. */
export interface BudgetSettings {
  perOperation: number;
  /** Cost of operations. */
  staff: Allowance;
  token: Allowance;
  nobody: Allowance;
  /** Requests a minute: of a token that has no rate of its own, of a session, of an address without either. */
  requestsPerMinute: { token: number; staff: number; nobody: number };
}

export const defaultBudget: BudgetSettings = {
  perOperation: 20_000,
  staff: { capacity: 60_000, restoreRate: 2_000 },
  token: { capacity: 100_000, restoreRate: 2_000 },
  nobody: { capacity: 2_000, restoreRate: 50 },
  requestsPerMinute: { token: 300, staff: 1_200, nobody: 120 },
};

/** `extensions.cost` of an answer. */
export interface CostReport {
  requested: number;
  actual: number;
  limit: number;
  remaining: number;
  restoreRate: number;
}

/** The `ratelimit` headers (draft-ietf-httpapi-ratelimit-headers): requests, not cost. */
export interface RateReport {
  limit: number;
  remaining: number;
}

interface Caller {
  key: string;
  cost: Allowance;
  requests: Allowance;
}

export interface Spending {
  report: RateReport;
  /** Says what it did cost; what was taken too much comes back. */
  settle(actual: number): CostReport;
}

const perMinute = (count: number): Allowance => ({ capacity: count, restoreRate: count / 60 });

/** A limit says when to come again, in the error, in `Retry-After`, and as 429. */
function tooMuch(message: string, retryAfter: number, report: RateReport): AppError {
  const headers = new Map([['retry-after', String(retryAfter)], ...rateHeaders(report)]);
  return new AppError('RATE_LIMITED', message, { details: { retryAfter, http: { status: 429, headers } } });
}

export function rateHeaders({ limit, remaining }: RateReport): [string, string][] {
  return [
    ['ratelimit-policy', `"requests";q=${limit};w=60`],
    ['ratelimit', `"requests";r=${remaining}`],
  ];
}

/** What each caller may spend: a token by its own rate, a session, and an address that shows neither. */
export function createBudget(settings: BudgetSettings = defaultBudget, buckets = new Buckets()) {
  const callerOf = (viewer: Viewer, client: Client): Caller => {
    const { requestsPerMinute: rate } = settings;
    if (viewer.kind === 'TOKEN') {
      return {
        key: `token ${viewer.id}`,
        cost: settings.token,
        requests: perMinute(viewer.ratePerMinute ?? rate.token),
      };
    }
    if (viewer.kind === 'STAFF')
      return { key: `session ${viewer.sessionId}`, cost: settings.staff, requests: perMinute(rate.staff) };
    return { key: `address ${client.ipAddress}`, cost: settings.nobody, requests: perMinute(rate.nobody) };
  };

  /** Throws COST_LIMIT for what is too much for anybody, RATE_LIMITED for what is too much now. */
  return (viewer: Viewer, client: Client, requested: number): Spending => {
    if (requested > settings.perOperation) {
      throw new AppError('COST_LIMIT', `The operation may cost ${requested}; ${settings.perOperation} at most.`, {
        details: { limit: settings.perOperation, requested, http: { status: 400 } },
      });
    }
    const caller = callerOf(viewer, client);
    const request = buckets.take(`requests ${caller.key}`, 1, caller.requests);
    const report: RateReport = { limit: caller.requests.capacity, remaining: request.remaining };
    if (!request.ok) throw tooMuch('Too many requests; try again a little later.', request.retryAfter, report);
    const cost = buckets.take(`cost ${caller.key}`, requested, caller.cost);
    if (!cost.ok)
      throw tooMuch('This costs more than is left for now; try again a little later.', cost.retryAfter, report);
    return {
      report,
      settle: (actual) => ({
        requested,
        actual,
        limit: caller.cost.capacity,
        remaining: buckets.giveBack(`cost ${caller.key}`, Math.max(0, requested - actual), caller.cost),
        restoreRate: caller.cost.restoreRate,
      }),
    };
  };
}

export type Budget = ReturnType<typeof createBudget>;
