import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { isIdOf } from '../../subgraphs/kit/ids.js';
import type { Authenticate } from '../authenticate.js';
import type { GatewayContext } from '../context.js';
import { publicError } from '../format-error.js';
import type { Answer } from '../operations.js';
import type { Releases } from '../releases.js';
import { clientOf, credentialsOf } from '../server.js';

export interface ExportsOptions {
  authenticate: Authenticate;
  releases: Releases;
}

/** Pieces of 64 KB that are read at once, and so what is in memory of a file, however long it is. */
const atOnce = 10;

const fields = `id made bytes sha256 user { id name } pieces(first: ${atOnce}, after: $after) {
  nodes { text } pageInfo { hasNextPage endCursor } }`;

interface Known {
  name: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

function known(name: string, text: string): Known {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error(`${name} is no operation.`);
  return { name, document, operation };
}

/** The first asks whether there is something to download, the second begins it and is recorded, the third goes on. */
const operations = {
  look: known(
    'LookForUserExport',
    'query LookForUserExport($id: ID!) { node(id: $id) { ... on UserExport { id made bytes pieces(first: 1) { pageInfo { hasNextPage } } } } }',
  ),
  begin: known(
    'DownloadUserExport',
    `mutation DownloadUserExport($id: ID!, $after: String) { downloadUserExport(input: { exportId: $id }) { userExport { ${fields} } } }`,
  ),
  goOn: known(
    'UserExportFile',
    `query UserExportFile($id: ID!, $after: String) { node(id: $id) { ... on UserExport { ${fields} } } }`,
  ),
};

interface Page {
  made: string | null;
  bytes: string | null;
  sha256: string | null;
  pieces: { nodes: { text: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
}

interface Refusal {
  code: string;
  message: string;
  retryAfter: number;
}

/** Whoever may not have it, and whoever it is not for, is told the same: it is not there. */
const asNotThere = new Set(['FORBIDDEN', 'TENANT_NOT_OPEN', 'NOT_FOUND']);

const statuses: Record<string, number> = {
  UNAUTHENTICATED: 401,
  REAUTHENTICATION_REQUIRED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
};

function refusalOf(error: { message: string; extensions?: Record<string, unknown> }): Refusal {
  const code = String(error.extensions?.code ?? 'INTERNAL');
  if (asNotThere.has(code)) return { code: 'NOT_FOUND', message: 'There is no such export.', retryAfter: 0 };
  return { code, message: error.message, retryAfter: Number(error.extensions?.retryAfter ?? 1) };
}

/** One operation as the viewer, by the way that every operation goes: permissions, plan, answer, and a receipt before it is given. */
async function run(releases: Releases, which: Known, variables: Record<string, unknown>, context: GatewayContext) {
  const { name, document, operation } = which;
  const incoming = { document, operation, operationName: name, variables, hash: `exports ${name}` };
  const answer = await releases.current.run(incoming, context).catch(
    (error: Error & { extensions?: Record<string, unknown> }): Answer => ({
      data: null,
      errors: [error as unknown as NonNullable<Answer['errors']>[number]],
    }),
  );
  const data = answer.data as { node?: Page | null; downloadUserExport?: { userExport?: Page | null } | null } | null;
  const page = data?.node ?? data?.downloadUserExport?.userExport ?? null;
  const [error] = answer.errors ?? [];
  if (error || !page?.pieces)
    return { page: null, refusal: refusalOf(error ?? { message: '', extensions: { code: 'NOT_FOUND' } }) };
  return { page, refusal: null };
}

/** The page after this one. Where it costs more than is left for now, it waits. */
async function pageAfter(releases: Releases, id: string, after: string | null, context: GatewayContext): Promise<Page> {
  for (;;) {
    const { page, refusal } = await run(releases, operations.goOn, { id, after }, context);
    if (page) return page;
    // The answer breaks off, shorter than it was said to be: nobody takes a part for the whole.
    if (refusal.code !== 'RATE_LIMITED') throw new Error('the export cannot be read to its end');
    await sleep(refusal.retryAfter * 1000);
  }
}

async function* fileOf(releases: Releases, id: string, first: Page, context: GatewayContext): AsyncGenerator<string> {
  for (let page = first; page.pieces; ) {
    for (const { text } of page.pieces.nodes) yield text;
    const { hasNextPage, endCursor } = page.pieces.pageInfo;
    if (!hasNextPage) return;
    page = await pageAfter(releases, id, endCursor, context);
  }
}

function refuse(request: FastifyRequest, reply: FastifyReply, { code, message }: Refusal): FastifyReply {
  const error = publicError({ message, extensions: { code } }, request.id);
  return reply
    .code(statuses[code] ?? 503)
    .type('application/json')
    .send({ errors: [error] });
}

/** `GET /exports/:id`: what was exported on a person, as a file, for whom it was made. `HEAD` says whether it would be given. */
export function addExports(app: FastifyInstance, { authenticate, releases }: ExportsOptions): void {
  const contextOf = async (request: FastifyRequest): Promise<GatewayContext> => {
    const client = clientOf(request);
    const viewer = await authenticate(credentialsOf(request), client);
    return { viewer, client, requestId: request.id, reply: {} };
  };
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const { id } = request.params as { id: string };
    reply.header('cache-control', 'no-store');
    const context = await contextOf(request).catch((error: Error & { extensions?: Record<string, unknown> }) => error);
    if (context instanceof Error) return refuse(request, reply, refusalOf(context));
    if (context.viewer.kind === 'NOBODY')
      return refuse(request, reply, { code: 'UNAUTHENTICATED', message: 'Sign in first.', retryAfter: 0 });
    if (!isIdOf('UserExport', id))
      return refuse(request, reply, refusalOf({ message: '', extensions: { code: 'NOT_FOUND' } }));
    const isLook = request.method === 'HEAD';
    const { page, refusal } = await run(releases, isLook ? operations.look : operations.begin, { id }, context);
    if (!page) return refuse(request, reply, refusal);
    if (isLook) return reply.code(page.made ? 204 : 409).send();
    return reply
      .headers({
        'content-disposition': `attachment; filename="export-${id}.json"`,
        'content-length': String(page.bytes),
        'repr-digest': `sha-256=:${Buffer.from(String(page.sha256), 'hex').toString('base64')}:`,
      })
      .type('application/json')
      .send(Readable.from(fileOf(releases, id, page, context)));
  };
  app.route({ method: ['GET', 'HEAD'], url: '/exports/:id', exposeHeadRoute: false, handler: answer });
}
