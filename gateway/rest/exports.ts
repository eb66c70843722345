import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isIdOf } from '../../subgraphs/kit/ids.js';
import type { Authenticate } from '../authenticate.js';
import type { GatewayContext } from '../context.js';
import type { Releases } from '../releases.js';
import { clientOf, credentialsOf } from '../server.js';
import { giveBulkExport } from './bulk-export.js';
import { refusalOf, refuse } from './export-refusals.js';
import { type FixedOperation, fixedOperation, runFixed } from './fixed-operation.js';

export interface ExportsOptions {
  authenticate: Authenticate;
  releases: Releases;
}

/** Pieces of 64 KB that are read at once, and so what is in memory of a file, however long it is. */
const atOnce = 10;

const fields = `id made bytes sha256 user { id name } pieces(first: ${atOnce}, after: $after) {
  nodes { text } pageInfo { hasNextPage endCursor } }`;

/** The first asks whether there is something to download, the second begins it and is recorded, the third goes on. */
const operations = {
  look: fixedOperation(
    'LookForUserExport',
    'query LookForUserExport($id: ID!) { node(id: $id) { ... on UserExport { id made bytes pieces(first: 1) { pageInfo { hasNextPage } } } } }',
  ),
  begin: fixedOperation(
    'DownloadUserExport',
    `mutation DownloadUserExport($id: ID!, $after: String) { downloadUserExport(input: { exportId: $id }) { userExport { ${fields} } } }`,
  ),
  goOn: fixedOperation(
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

/** One page as the viewer. */
async function run(
  releases: Releases,
  which: FixedOperation,
  variables: Record<string, unknown>,
  context: GatewayContext,
) {
  const answer = await runFixed(releases, which, variables, context);
  const data = answer.data as { node?: Page | null; downloadUserExport?: { userExport?: Page | null } | null } | null;
  const page = data?.node ?? data?.downloadUserExport?.userExport ?? null;
  const [error] = answer.errors ?? [];
  if (error || !page?.pieces) return { page: null, refusal: refusalOf(error) };
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

/**
 * `GET /exports/:id`: what was exported on a person, or of many users, as a file, for whom it was made. `HEAD` says whether it
 * would be given.
 */
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
    if (isIdOf('BulkJob', id)) return giveBulkExport(releases, id, context, { request, reply });
    if (!isIdOf('UserExport', id)) return refuse(request, reply, refusalOf(undefined));
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
