/** What time it is. Injected, so that tests can set it; predicates about expiry use the database's clock instead. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
