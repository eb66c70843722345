/** A bucket that fills by itself: what a caller may spend at once, and how fast it comes back. */
export interface Allowance {
  capacity: number;
  /** A second. */
  restoreRate: number;
}

export interface Taken {
  ok: boolean;
  remaining: number;
  /** Seconds until what was asked for is there; 0 when it was. */
  retryAfter: number;
}

interface Bucket {
  left: number;
  at: number;
}

const mostCallers = 20_000;

/** Buckets by caller, in this process: several gateways allow as much each. `now` is in milliseconds. */
export class Buckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  private bucketOf(key: string, { capacity, restoreRate }: Allowance): Bucket {
    const now = this.now();
    const known = this.buckets.get(key);
    if (!known) {
      // The ones that were not used for longest have filled up since, and are the same when they are made again.
      if (this.buckets.size >= mostCallers) this.buckets.delete(this.buckets.keys().next().value as string);
      const made = { left: capacity, at: now };
      this.buckets.set(key, made);
      return made;
    }
    known.left = Math.min(capacity, known.left + ((now - known.at) / 1000) * restoreRate);
    known.at = now;
    this.buckets.delete(key);
    this.buckets.set(key, known);
    return known;
  }

  /** Takes all of it or nothing. */
  take(key: string, amount: number, allowance: Allowance): Taken {
    const bucket = this.bucketOf(key, allowance);
    if (bucket.left >= amount) {
      bucket.left -= amount;
      return { ok: true, remaining: Math.floor(bucket.left), retryAfter: 0 };
    }
    const retryAfter = Math.max(1, Math.ceil((amount - bucket.left) / allowance.restoreRate));
    return { ok: false, remaining: Math.floor(bucket.left), retryAfter };
  }

  /** Gives back what was taken and not used. */
  giveBack(key: string, amount: number, allowance: Allowance): number {
    const bucket = this.bucketOf(key, allowance);
    bucket.left = Math.min(allowance.capacity, bucket.left + amount);
    return Math.floor(bucket.left);
  }
}
