import { createHash, timingSafeEqual } from 'node:crypto';
import SCIMMY from 'scimmy';
import { recordAudit } from '../../kit/audit.js';
import type { Edge, EdgeRequest, EdgeResponse, SubgraphDependencies } from '../../kit/subgraph.js';
import { asSystem } from '../../kit/transaction.js';
import type { IdentitySettings } from '../options.js';
import { declareScimUsers, type ScimRequest } from './scim-users.js';

const prefix = '/scim/v2';
const type = { 'content-type': 'application/scim+json' };

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Takes as long for every wrong token. */
function isRightToken(given: string | undefined, wanted: string): boolean {
  const token = /^Bearer (.+)$/i.exec(given ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(token), digest(wanted));
}

function failed(status: number, detail: string): EdgeResponse {
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:Error'];
  return { status, body: { schemas, status: String(status), detail }, headers: type };
}

interface Asked {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
}

function askedIn({ original, body }: EdgeRequest): Asked {
  const url = new URL(original?.url ?? prefix, 'http://scim');
  let content: unknown;
  if (body.length) {
    try {
      content = JSON.parse(body.toString());
    } catch {
      throw new SCIMMY.Types.Error(400, 'invalidSyntax', 'The body is no JSON.');
    }
  }
  const path = url.pathname.slice(prefix.length).replace(/\/+$/, '');
  return { method: original?.method ?? 'GET', path, query: Object.fromEntries(url.searchParams), body: content };
}

/** What a provider tells of itself. */
async function described(path: string): Promise<unknown> {
  const [, collection, name] = path.split('/');
  switch (collection) {
    case 'ServiceProviderConfig':
      return new SCIMMY.Resources.ServiceProviderConfig().read();
    case 'ResourceTypes':
      return new SCIMMY.Resources.ResourceType(name).read();
    case 'Schemas':
      return new SCIMMY.Resources.Schema(name && decodeURIComponent(name)).read();
    default:
      return undefined;
  }
}

async function answerFor({ method, path, query, body }: Asked, request: ScimRequest): Promise<EdgeResponse> {
  const told = method === 'GET' ? await described(path) : undefined;
  if (told !== undefined) return { status: 200, body: told, headers: type };
  const [, collection, id, ...rest] = path.split('/');
  if (collection !== 'Users' || rest.length) return failed(404, 'There is nothing here.');
  const { User } = SCIMMY.Resources;
  const { startIndex, count, ...filters } = query;
  const pages = { ...(startIndex && { startIndex: Number(startIndex) }), ...(count && { count: Number(count) }) };
  const user = new User(id && decodeURIComponent(id), { ...filters, ...pages } as never);
  switch (method) {
    case 'GET':
      return { status: 200, body: await user.read(request), headers: type };
    case 'POST':
      if (id) return failed(405, 'POST goes to /Users.');
      return { status: 201, body: await user.write(body, request), headers: type };
    case 'PUT':
      if (!id) return failed(405, 'PUT names a user.');
      return { status: 200, body: await user.write(body, request), headers: type };
    case 'PATCH': {
      // The library gives nothing when nothing changed: the directory should see that its wish was not done.
      const patched = (await user.patch(body as never, request)) ?? (await user.read(request));
      return { status: 200, body: patched, headers: type };
    }
    case 'DELETE':
      await user.dispose(request);
      return { status: 204, body: {} };
    default:
      return failed(405, 'This method is not for users.');
  }
}

/** SCIM 2.0 (RFC 7644) for the directory: it reads the staff, and suspends whoever left. It creates and reinstates nobody. */
export function scimEdges({ source, logger }: SubgraphDependencies, settings: IdentitySettings): Record<string, Edge> {
  declareScimUsers();

  const refuseToken = async (edgeRequest: EdgeRequest): Promise<EdgeResponse> => {
    await asSystem(source, 'scim', edgeRequest, (tx) =>
      recordAudit(tx, {
        action: 'directory.request_refused',
        resourceType: 'Directory',
        resourceId: null,
        newValues: { cause: 'WRONG_TOKEN' },
      }),
    );
    return failed(401, 'This token is not good here.');
  };

  const scim: Edge = async (edgeRequest) => {
    if (!settings.scimToken) return failed(404, 'SCIM is not set up here.');
    if (!isRightToken(edgeRequest.headers.authorization, settings.scimToken)) return refuseToken(edgeRequest);
    try {
      return await asSystem(source, 'scim', edgeRequest, async (tx) => {
        const request: ScimRequest = { tx };
        try {
          return await answerFor(askedIn(edgeRequest), request);
        } catch (error) {
          if (request.failure) throw request.failure;
          // What was refused is on record, and stays there.
          if (error instanceof SCIMMY.Types.Error) return failed(error.status, error.message);
          throw error;
        }
      });
    } catch (error) {
      logger.error({ requestId: edgeRequest.requestId, message: (error as Error).message }, 'a SCIM request failed');
      return failed(500, 'Something went wrong on our side.');
    }
  };

  return { 'POST /scim/v2': scim };
}
