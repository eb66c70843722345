import { createHash } from 'node:crypto';
import type { FlagReason } from '../resolver-types.generated.js';

export interface FlagState {
  key: string;
  enabled: boolean;
  percentage: number;
  /** What was said of this tenant; null when nothing was. */
  said: boolean | null;
}

export interface Evaluated {
  on: boolean;
  reason: FlagReason;
  because: string;
}

const buckets = 10_000;

/** Which of ten thousand buckets a tenant is in for this flag: the same for ever, and another for each flag. */
export function bucketOf(key: string, tenantId: string): number {
  return createHash('sha256').update(`${key}:${tenantId.toLowerCase()}`).digest().readUInt32BE() % buckets;
}

/** The one rule: what was said of the tenant, then of everybody, then the share. */
export function evaluateFlag({ key, enabled, percentage, said }: FlagState, tenantId: string): Evaluated {
  if (said === true) return { on: true, reason: 'ALLOWLIST', because: 'on the allowlist' };
  if (said === false) return { on: false, reason: 'BLOCKLIST', because: 'taken from this tenant' };
  if (enabled) return { on: true, reason: 'ENABLED_FOR_ALL', because: 'on for everybody' };
  if (percentage === 0) return { on: false, reason: 'DISABLED', because: 'off for everybody' };
  const on = bucketOf(key, tenantId) < percentage * (buckets / 100);
  return on
    ? { on, reason: 'IN_PERCENTAGE', because: `in the ${percentage} % bucket` }
    : { on, reason: 'NOT_IN_PERCENTAGE', because: `not in the ${percentage} % bucket` };
}
