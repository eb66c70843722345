import { z } from 'zod';

const text = z.string().min(1).optional();
const webAddress = z.url({ protocol: /^https?$/ });

/** How people come in, beside their passwords; what is not set is not offered. */
export const signInShape = {
  /** Sign-in with Google Workspace: an OpenID client and the organisation's domain. */
  GOOGLE_CLIENT_ID: text,
  GOOGLE_CLIENT_SECRET: text,
  GOOGLE_ISSUER: webAddress.default('https://accounts.google.com'),
  GOOGLE_HOSTED_DOMAIN: text,
  /** What the directory sends with SCIM requests. */
  SCIM_TOKEN: z.string().min(32, 'must have 32 characters at least').optional(),
  /** A service account's key, as Google gives it: with it the directory is asked who has left. */
  GOOGLE_DIRECTORY_KEY: text,
  /** The administrator in whose name it asks. */
  GOOGLE_DIRECTORY_ADMIN: text,
  GOOGLE_DIRECTORY_BASE: webAddress.default('https://admin.googleapis.com'),
  GOOGLE_DIRECTORY_SECONDS: z.coerce.number().int().min(10).max(86_400).default(300),
  /** A database of places (MMDB) that says where an address is. */
  PLACES_FILE: text,
  /** Hours (UTC) in which work raises an alert, such as 02-06; or none. */
  OFF_HOURS: z
    .string()
    .regex(/^(none|([01]\d|2[0-3])-([01]\d|2[0-4]))$/, 'must look like 02-06, or be none')
    .default('02-06'),
};

const values = z.object(signInShape);

export interface SignInConfig {
  google: { issuer: string; clientId: string; clientSecret: string; hostedDomain: string } | null;
  scimToken: string | null;
  directory: { key: string; admin: string; base: string; seconds: number } | null;
  placesFile: string | null;
  offHours: { from: number; to: number } | null;
}

/** Half a client is none, and somebody should hear of it. */
function allOrNone(given: Record<string, string | undefined>): boolean {
  const missing = Object.keys(given).filter((name) => given[name] === undefined);
  if (missing.length === 0) return true;
  if (missing.length === Object.keys(given).length) return false;
  throw new Error(`The configuration is not right:\n  ${missing.join(', ')}: belongs to what else is set`);
}

export function signInOf(given: z.infer<typeof values>, inRoot: (path: string) => string): SignInConfig {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, GOOGLE_HOSTED_DOMAIN } = given;
  const { GOOGLE_DIRECTORY_KEY, GOOGLE_DIRECTORY_ADMIN } = given;
  const hours = given.OFF_HOURS.split('-').map(Number);
  return {
    google: allOrNone({ GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, GOOGLE_HOSTED_DOMAIN })
      ? {
          issuer: given.GOOGLE_ISSUER,
          clientId: GOOGLE_CLIENT_ID ?? '',
          clientSecret: GOOGLE_CLIENT_SECRET ?? '',
          hostedDomain: GOOGLE_HOSTED_DOMAIN ?? '',
        }
      : null,
    scimToken: given.SCIM_TOKEN ?? null,
    directory: allOrNone({ GOOGLE_DIRECTORY_KEY, GOOGLE_DIRECTORY_ADMIN })
      ? {
          key: GOOGLE_DIRECTORY_KEY ?? '',
          admin: GOOGLE_DIRECTORY_ADMIN ?? '',
          base: given.GOOGLE_DIRECTORY_BASE,
          seconds: given.GOOGLE_DIRECTORY_SECONDS,
        }
      : null,
    placesFile: given.PLACES_FILE ? inRoot(given.PLACES_FILE) : null,
    offHours: given.OFF_HOURS === 'none' ? null : { from: hours[0] ?? 0, to: hours[1] ?? 0 },
  };
}
