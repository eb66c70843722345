import { importPKCS8, SignJWT } from 'jose';
import { z } from 'zod';
import type { DirectoryOptions } from '../options.js';

/** Somebody who may not sign in there any more. */
export interface GoneAccount {
  /** Google's own name for the account: the same that OpenID Connect calls `sub`. */
  subject: string;
  emails: string[];
  /** Suspended accounts keep their addresses; those of deleted ones may belong to somebody else by now. */
  isDeleted: boolean;
}

/** A directory that can be asked who has left. */
export interface Directory {
  goneAccounts(): Promise<GoneAccount[]>;
  /** Whether somebody has this address now. */
  hasAccount(email: string): Promise<boolean>;
}

const keyShape = z.object({ client_email: z.string(), private_key: z.string(), token_uri: z.url() });
const tokenShape = z.object({ access_token: z.string(), expires_in: z.number() });
const pageShape = z.object({
  users: z
    .array(
      z.object({
        id: z.string(),
        primaryEmail: z.string().optional(),
        aliases: z.array(z.string()).optional(),
        suspended: z.boolean().optional(),
      }),
    )
    .optional(),
  nextPageToken: z.string().optional(),
});

const scope = 'https://www.googleapis.com/auth/admin.directory.user.readonly';
const timeoutMs = 10_000;
const mostPages = 1_000;

const ask = (url: URL | string, init: RequestInit): Promise<Response> =>
  fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });

async function json(url: URL | string, init: RequestInit): Promise<unknown> {
  const response = await ask(url, init);
  if (!response.ok) throw new Error(`the directory answered ${response.status}`);
  return response.json();
}

/** Google's Admin SDK (Directory API v1), with a service account that acts for an administrator (RFC 7523). */
export function googleDirectory(options: DirectoryOptions): Directory {
  const key = keyShape.parse(JSON.parse(options.key));
  let token: { value: string; until: number } | null = null;

  const accessToken = async (): Promise<string> => {
    if (token && token.until > Date.now()) return token.value;
    const assertion = await new SignJWT({ scope })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
      .setIssuer(key.client_email)
      .setSubject(options.admin)
      .setAudience(key.token_uri)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(await importPKCS8(key.private_key, 'RS256'));
    const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
    const granted = tokenShape.parse(await json(key.token_uri, { method: 'POST', body }));
    token = { value: granted.access_token, until: Date.now() + (granted.expires_in - 60) * 1000 };
    return token.value;
  };

  const authorized = async (): Promise<RequestInit> => ({
    headers: { authorization: `Bearer ${await accessToken()}` },
  });

  const listed = async (wanted: Record<string, string>, isDeleted: boolean): Promise<GoneAccount[]> => {
    const gone: GoneAccount[] = [];
    let pageToken: string | undefined;
    for (let pages = 0; pages < mostPages; pages += 1) {
      const url = new URL('/admin/directory/v1/users', options.base);
      const query = { customer: 'my_customer', maxResults: '500', ...wanted, ...(pageToken && { pageToken }) };
      url.search = new URLSearchParams(query).toString();
      const answer = pageShape.parse(await json(url, await authorized()));
      for (const { id, primaryEmail, aliases = [] } of answer.users ?? [])
        gone.push({ subject: id, emails: [...(primaryEmail ? [primaryEmail] : []), ...aliases], isDeleted });
      pageToken = answer.nextPageToken;
      if (!pageToken) return gone;
    }
    throw new Error('the directory has no last page');
  };

  return {
    goneAccounts: async () => [
      ...(await listed({ query: 'isSuspended=true' }, false)),
      // Deleted accounts are listed for 20 days.
      ...(await listed({ showDeleted: 'true' }, true)),
    ],
    hasAccount: async (email) => {
      const url = new URL(`/admin/directory/v1/users/${encodeURIComponent(email)}`, options.base);
      const { status } = await ask(url, await authorized());
      if (status !== 200 && status !== 404) throw new Error(`the directory answered ${status}`);
      return status === 200;
    },
  };
}
