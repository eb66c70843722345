import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { importSPKI, jwtVerify } from 'jose';

export interface DirectoryAccount {
  id: string;
  primaryEmail: string;
  aliases?: string[];
  suspended?: boolean;
  deleted?: boolean;
}

export interface GoogleDirectoryStandIn {
  base: string;
  /** The service account's key, as Google gives it. */
  key: string;
  admin: string;
  accounts: DirectoryAccount[];
  /** While true, it answers with an error. */
  isBroken: boolean;
  /** How many tokens it gave. */
  tokens: number;
  stop(): Promise<void>;
}

const pageSize = 2;
const scope = 'https://www.googleapis.com/auth/admin.directory.user.readonly';

/** A stand-in for Google's token service and Directory API: checks what Google checks, and pages like it. */
export async function googleDirectoryStandIn(): Promise<GoogleDirectoryStandIn> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const verifyKey = await importSPKI(publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'RS256');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const email = 'rookery@project.iam.gserviceaccount.com';
  const standIn: GoogleDirectoryStandIn = {
    base,
    key: JSON.stringify({
      type: 'service_account',
      client_email: email,
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      token_uri: `${base}/token`,
    }),
    admin: 'admin@penguinmails.example',
    accounts: [],
    isBroken: false,
    tokens: 0,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  const grant = async (body: string): Promise<unknown> => {
    const form = new URLSearchParams(body);
    if (form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer') throw new Error('grant_type');
    const { payload } = await jwtVerify(form.get('assertion') ?? '', verifyKey, {
      issuer: email,
      subject: standIn.admin,
      audience: `${base}/token`,
      algorithms: ['RS256'],
    });
    if (payload.scope !== scope) throw new Error('scope');
    standIn.tokens += 1;
    return { access_token: 'an access token', expires_in: 3600, token_type: 'Bearer' };
  };

  const list = (query: URLSearchParams): unknown => {
    if (query.get('customer') !== 'my_customer') throw new Error('customer');
    const wantsDeleted = query.get('showDeleted') === 'true';
    const found = standIn.accounts.filter(({ deleted = false, suspended = false }) =>
      wantsDeleted ? deleted : !deleted && (query.get('query') !== 'isSuspended=true' || suspended),
    );
    const from = Number(query.get('pageToken') ?? 0);
    const users = found.slice(from, from + pageSize);
    // Google leaves the list out when it is empty.
    return {
      ...(users.length && { users }),
      ...(from + pageSize < found.length && { nextPageToken: String(from + pageSize) }),
    };
  };

  server.on('request', (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', base);
      const answer = async (): Promise<[number, unknown]> => {
        if (standIn.isBroken) return [503, { error: { code: 503 } }];
        if (url.pathname === '/token') return [200, await grant(Buffer.concat(chunks).toString())];
        if (request.headers.authorization !== 'Bearer an access token') return [401, { error: { code: 401 } }];
        if (url.pathname === '/admin/directory/v1/users') return [200, list(url.searchParams)];
        const address = decodeURIComponent(url.pathname.replace('/admin/directory/v1/users/', ''));
        const found = standIn.accounts.find(({ primaryEmail, deleted }) => primaryEmail === address && !deleted);
        return found ? [200, found] : [404, { error: { code: 404 } }];
      };
      void answer()
        .catch((error: Error): [number, unknown] => [400, { error: error.message }])
        .then(([status, body]) =>
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
        );
    });
  });
  return standIn;
}
