import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';

/** Somebody with an account there. */
export interface Person {
  subject: string;
  email: string;
  emailVerified?: boolean;
  /** The organisation's domain; none for a private account. */
  hd?: string;
}

export interface RunningProvider {
  issuer: string;
  /** Who sits before the browser: signs in and consents at once, the next time. */
  person: Person;
  stop(): Promise<void>;
}

export const client = { id: 'rookery', secret: 'a secret of at least 32 characters, for tests' };

interface Interactions {
  interactionDetails(
    request: unknown,
    response: unknown,
  ): Promise<{
    prompt: { name: string; details: { missingOIDCScope?: string[]; missingOIDCClaims?: string[] } };
    params: { client_id: string };
  }>;
  interactionFinished(request: unknown, response: unknown, result: unknown): Promise<void>;
}

interface GrantClass {
  new (of: { accountId: string; clientId: string }): { addOIDCScope(scope: string): void; save(): Promise<string> };
}

/** It says at length that it is not in production; a test knows. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const said = jest.spyOn(globalThis.console, 'warn').mockImplementation(() => undefined);
  try {
    return await work();
  } finally {
    said.mockRestore();
  }
}

/** A real OpenID provider on loopback, whose pages answer for the person before the browser. */
export async function anOpenIdProvider(redirectUri: string, first: Person): Promise<RunningProvider> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, Person>();
  const running: RunningProvider = {
    issuer,
    person: first,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const provider = await quietly(async () => {
    const { default: Provider } = await import('oidc-provider');
    return new Provider(issuer, {
      clients: [
        {
          client_id: client.id,
          client_secret: client.secret,
          redirect_uris: [redirectUri],
          response_types: ['code'],
          grant_types: ['authorization_code'],
        },
      ],
      pkce: { required: () => true },
      claims: { openid: ['sub', 'hd'], email: ['email', 'email_verified'] },
      // As Google does: all claims stand in the ID token.
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      extraParams: ['hd'],
      interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      cookies: { keys: ['a key for cookies'] },
      ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
      findAccount: (_ctx: unknown, accountId: string) => {
        const person = people.get(accountId);
        const claims = person && {
          sub: person.subject,
          email: person.email,
          email_verified: person.emailVerified ?? true,
          ...(person.hd && { hd: person.hd }),
        };
        return claims && { accountId, claims: async () => claims };
      },
    });
  });
  const { interactionDetails, interactionFinished } = provider as unknown as Interactions;
  const { Grant } = provider as unknown as { Grant: GrantClass };
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    const interact = async () => {
      const { prompt, params } = await interactionDetails.call(provider, request, response);
      const { person } = running;
      people.set(person.subject, person);
      if (prompt.name === 'login') {
        return interactionFinished.call(provider, request, response, { login: { accountId: person.subject } });
      }
      const grant = new Grant({ accountId: person.subject, clientId: params.client_id });
      grant.addOIDCScope('openid email');
      return interactionFinished.call(provider, request, response, { consent: { grantId: await grant.save() } });
    };
    return void interact().catch((error: Error) => response.writeHead(500).end(error.message));
  });
  return running;
}

/** A browser that follows redirections and keeps cookies, as far as the way out and back needs it. */
export class Browser {
  private readonly jar = new Map<string, Map<string, string>>();

  /** Follows from here until an address is reached that `until` recognises; gives that address. */
  async follow(start: string, until: (url: string) => boolean): Promise<string> {
    let url = start;
    for (let step = 0; step < 12; step += 1) {
      if (until(url)) return url;
      const { origin } = new URL(url);
      const cookies = this.jar.get(origin) ?? new Map<string, string>();
      this.jar.set(origin, cookies);
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, {
        redirect: 'manual',
        headers: {
          ...(cookie && { cookie }),
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0',
        },
      });
      await response.arrayBuffer();
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
        cookies.set(name, value);
      }
      const location = response.headers.get('location');
      if (!location) throw new Error(`${url} answered ${response.status} and leads nowhere.`);
      url = new URL(location, url).href;
    }
    throw new Error('This leads round in circles.');
  }
}
