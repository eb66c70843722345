/** What PenguinMails tells of signing in, by the names of its events. */
export const signInEvents = {
  signed_in: 'SIGNED_IN',
  sign_in_failed: 'SIGN_IN_FAILED',
  signed_out: 'SIGNED_OUT',
} as const;

export type SignInKind = (typeof signInEvents)[keyof typeof signInEvents];

/** Something that a user did, as the service for product events has it; never from which address. */
export interface SignInEvent {
  kind: SignInKind;
  time: Date;
  browser: string | null;
  operatingSystem: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

/** What a tenant's people did in thirty days, added up. */
export interface UsageNumbers {
  activeUsers: number;
  signIns: number;
  events: number;
}

/** What was answered, and when it was asked for. */
export interface Answered<Found> {
  asked: Date;
  found: Found;
}

/** How many users or tenants one question is about at most. */
export const mostAsked = 50;

/** Where product events can be read. Asks somebody else over the network: never within a transaction. Throws when nobody answers. */
export interface ProductEvents {
  /** What it is called in the console. */
  readonly source: string;
  /** The latest sign-ins of users, by their ids; `mostAsked` of them at once. */
  signInsOf(userIds: readonly string[]): Promise<readonly Answered<readonly SignInEvent[]>[]>;
  /** How much tenants use PenguinMails, by their ids; `mostAsked` of them at once. */
  usageOf(tenantIds: readonly string[]): Promise<readonly Answered<UsageNumbers>[]>;
}
