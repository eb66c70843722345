import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { z } from 'zod';
import type { GoogleOptions } from '../options.js';

/** What is kept between going out and coming back; it travels sealed, in a cookie of that browser alone. */
const stepShape = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), expires: z.number() });
export type OutwardStep = z.infer<typeof stepShape>;

export const readStep = (text: string): OutwardStep => stepShape.parse(JSON.parse(text));

/** Who the provider says this is. */
export interface ProvidedIdentity {
  subject: string;
  email: string;
}

/** It was reached, and what came back is not good: a forged state, an address that is not confirmed, another organisation. */
export class RefusedByProvider extends Error {
  constructor(readonly reason: 'PROTOCOL' | 'OTHER_DOMAIN' | 'EMAIL_NOT_VERIFIED') {
    super(reason);
  }
}

export interface OpenIdProvider {
  /** Where to send the browser, and what to keep meanwhile. */
  goOut(now: Date): Promise<{ url: string; step: OutwardStep }>;
  /** Who came back. Throws RefusedByProvider; anything else means that the provider cannot be reached. */
  comeBack(url: URL, step: OutwardStep): Promise<ProvidedIdentity>;
}

const minutes = 10;
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

const claimShape = z.object({ sub: z.string().min(1).max(255), email: z.string().min(3).max(254) });

/** Speaks OpenID Connect: authorization code with PKCE, state and nonce. What the provider says of itself is asked for once, and again after a failure. */
export function openIdProvider(options: GoogleOptions, callback: string): OpenIdProvider {
  let known: Promise<Configuration> | null = null;
  const configuration = (): Promise<Configuration> => {
    const issuer = new URL(options.issuer);
    // Only on this very machine, for tests and development, may it speak without TLS.
    const execute = issuer.protocol === 'http:' && loopback.test(issuer.hostname) ? [allowInsecureRequests] : [];
    known ??= discovery(issuer, options.clientId, options.clientSecret, undefined, { execute, timeout: 5 }).catch(
      (error: unknown) => {
        known = null;
        throw error;
      },
    );
    return known;
  };

  return {
    goOut: async (now) => {
      const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback,
        scope: 'openid email',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        // Asks the provider to offer accounts of this organisation; what counts is the claim that comes back.
        hd: options.hostedDomain,
      });
      return { url: url.href, step: { state, nonce, verifier, expires: now.getTime() + minutes * 60_000 } };
    },
    comeBack: async (url, { state, nonce, verifier }) => {
      const provider = await configuration();
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const tokens = await authorizationCodeGrant(provider, url, checks).catch((error: unknown) => {
        if (isUnreachable(error)) throw error;
        throw new RefusedByProvider('PROTOCOL');
      });
      const claims = tokens.claims();
      const { data } = claimShape.safeParse(claims);
      if (!data || !claims) throw new RefusedByProvider('PROTOCOL');
      if (claims.hd !== options.hostedDomain) throw new RefusedByProvider('OTHER_DOMAIN');
      if (claims.email_verified !== true) throw new RefusedByProvider('EMAIL_NOT_VERIFIED');
      return { subject: data.sub, email: data.email };
    },
  };
}

function isUnreachable(error: unknown): boolean {
  const { code, name, cause } = error as { code?: string; name?: string; cause?: unknown };
  if (error instanceof TypeError && !code) return true;
  return code === 'OAUTH_TIMEOUT' || name === 'TimeoutError' || (cause instanceof Error && isUnreachable(cause));
}
