import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { AppError } from '../subgraphs/kit/errors.js';
import { viewerOf } from '../subgraphs/kit/known-viewers.js';
import type { Client } from '../subgraphs/kit/request.js';
import { nobody, type Viewer } from '../subgraphs/kit/viewer.js';

export const sessionCookie = 'rookery_session';

export interface Credentials {
  /** The value of the session cookie. */
  cookie: string | undefined;
  /** The `Authorization` header. */
  authorization: string | undefined;
}

export type Authenticate = (credentials: Credentials, client: Client) => Promise<Viewer>;

const bearer = /^Bearer (pm_(?:live|test)_[0-9A-Za-z]{38})$/;
const sha256 = (text: string) => createHash('sha256').update(text).digest();

/**
 * Cookie or token → viewer, asked of the database each time: what was revoked a moment ago is nobody now. The gateway's
 * login role can call these two functions and read no table. Only hashes travel, and the look-up is by hash, so that
 * timing tells nothing.
 */
export function createAuthenticate(pool: Pool): Authenticate {
  const ask = async (what: 'session' | 'token', secret: string, client: Client): Promise<Viewer | null> => {
    // Named, so that each connection parses it once.
    const { rows } = await pool.query<{ said: string | null }>({
      name: `authenticate_${what}`,
      text: `select kit.authenticate_${what}($1, $2)::text as said`,
      values: [sha256(secret), client.ipAddress],
    });
    const said = rows[0]?.said;
    return said ? viewerOf(said) : null;
  };
  return async ({ cookie, authorization }, client) => {
    if (authorization !== undefined) {
      const token = bearer.exec(authorization)?.[1];
      const viewer = token && (await ask('token', token, client));
      // A wrong token is an error, not nobody: a script should hear that its token ended.
      if (!viewer) throw new AppError('UNAUTHENTICATED', 'This token is not, or no longer, good here.');
      return viewer;
    }
    if (!cookie) return nobody;
    return (await ask('session', cookie, client)) ?? nobody;
  };
}
