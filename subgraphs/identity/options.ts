/** A client of an OpenID provider, as Google Workspace is one. */
export interface GoogleOptions {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The organisation's domain: whoever comes from another one is refused. */
  hostedDomain: string;
}

/** Google's directory, by its Admin SDK. */
export interface DirectoryOptions {
  /** The service account's key, JSON as Google gives it. */
  key: string;
  /** The administrator in whose name it asks. */
  admin: string;
  base: string;
  /** How long between two looks. */
  seconds: number;
}

/** What whoever starts identity decides. Everything but the key has a default. */
export interface IdentityOptions {
  /** 32 bytes; secrets of second factors are encrypted under it, and it is not in the database. */
  encryptionKey: Buffer;
  /** A session that is not used for so long ends. */
  sessionIdleSeconds?: number;
  /** A session ends after so long, however busy. */
  sessionLifetimeSeconds?: number;
  /** How long a challenge waits for its code. */
  challengeSeconds?: number;
  /** So many wrong codes end a challenge. */
  codesPerChallenge?: number;
  /** So many failures within the window, and an account or an address has to wait. */
  failuresPerAccount?: number;
  failuresPerAddress?: number;
  failureWindowSeconds?: number;
  /** After so many failures of one account each next attempt has to wait: one second, two, four, … */
  failuresBeforeDelay?: number;
  /** How authenticator applications and passkeys call us. */
  issuer?: string;
  /** Where people reach the console: passkeys work there, and nowhere else. */
  publicUrl?: string;
  /** Sign-in with Google Workspace; null when it is not offered. */
  google?: GoogleOptions | null;
  /** What the directory sends with SCIM requests; null where there is none. */
  scimToken?: string | null;
  /** Google's directory, asked who has left; null where it is not. */
  directory?: DirectoryOptions | null;
  /** From which hour to which, UTC, work raises an alert; null for never. */
  offHours?: { from: number; to: number } | null;
  /** Where an address is, when a database of places was configured. */
  placeOf?: ((ipAddress: string) => { country: string; place: string } | null) | null;
}

export type IdentitySettings = Required<IdentityOptions>;

const defaults = {
  sessionIdleSeconds: 30 * 60,
  sessionLifetimeSeconds: 12 * 60 * 60,
  challengeSeconds: 5 * 60,
  codesPerChallenge: 5,
  failuresPerAccount: 10,
  failuresPerAddress: 60,
  failureWindowSeconds: 15 * 60,
  failuresBeforeDelay: 6,
  issuer: 'PenguinMails Rookery',
  publicUrl: 'http://localhost:4000',
  google: null,
  scimToken: null,
  directory: null,
  offHours: { from: 2, to: 6 },
  placeOf: null,
};

export function settingsOf(options: IdentityOptions): IdentitySettings {
  if (options.encryptionKey.length !== 32) throw new Error('The encryption key of identity has 32 bytes.');
  return { ...defaults, ...options };
}
