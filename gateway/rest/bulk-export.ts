import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context.js';
import type { Releases } from '../releases.js';
import { type Refusal, refusalOf, refuse } from './export-refusals.js';
import { type FixedOperation, fixedOperation, runFixed } from './fixed-operation.js';

interface ExportedUser {
  id: string;
  name: string | null;
  status: string | null;
  email: string | null;
  phone: string | null;
  created: string | null;
  lastLogin: string | null;
  memberships: { role: string; tenant: { id: string; name: string | null } | null }[] | null;
}

interface Page {
  rows: {
    nodes: { user: ExportedUser | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  } | null;
}

const rows = `id rows(first: 100, after: $after, status: [DONE]) {
  nodes { user { id name status email phone created lastLogin memberships { role tenant { id name } } } }
  pageInfo { hasNextPage endCursor } }`;

/** The first asks whether there is something to download, the second begins it and is recorded, the third goes on. */
const operations = {
  look: fixedOperation(
    'LookForBulkExport',
    'query LookForBulkExport($id: ID!) { bulkJob(id: $id) { exportFile { rows } } }',
  ),
  begin: fixedOperation(
    'DownloadBulkExport',
    `mutation DownloadBulkExport($id: ID!, $after: String) { downloadBulkExport(input: { jobId: $id }) { job { ${rows} } } }`,
  ),
  goOn: fixedOperation(
    'BulkExportFile',
    `query BulkExportFile($id: ID!, $after: String) { bulkJob(id: $id) { exportFile { rows } ${rows} } }`,
  ),
};

/** A cell that begins like a formula would be one, in a spreadsheet; quotes keep the rest together. */
function cell(value: string | null): string {
  const text = value ?? '';
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

const line = (cells: readonly (string | null)[]) => `${cells.map(cell).join(',')}\r\n`;

const header = line(['id', 'name', 'status', 'email', 'phone', 'created', 'last_login', 'tenants']);

/** What may not be seen is left blank, as it is null in any answer. */
function lineOf(user: ExportedUser): string {
  const tenants = user.memberships?.map(({ role, tenant }) => `${tenant?.name ?? tenant?.id ?? ''} (${role})`);
  const { id, name, status, email, phone, created, lastLogin } = user;
  return line([id, name, status, email, phone, created, lastLogin, tenants?.join('; ') ?? null]);
}

type Asked = { page: Page & { rows: NonNullable<Page['rows']> }; refusal: null } | { page: null; refusal: Refusal };

/** A page of it. A field that the viewer may not see is no refusal; that there are no rows is. */
async function ask(
  releases: Releases,
  which: FixedOperation,
  variables: { id: string; after?: string | null },
  context: GatewayContext,
): Promise<Asked> {
  const answer = await runFixed(releases, which, variables, context);
  const data = answer.data as {
    bulkJob?: (Page & { exportFile: object | null }) | null;
    downloadBulkExport?: { job: Page | null } | null;
  } | null;
  // Once it is over, or not theirs any more, it ends in the middle too.
  const page = data?.bulkJob?.exportFile ? data.bulkJob : data?.downloadBulkExport?.job;
  if (!page?.rows) return { page: null, refusal: refusalOf(answer.errors?.[0]) };
  return { page: { ...page, rows: page.rows }, refusal: null };
}

async function* fileOf(
  releases: Releases,
  id: string,
  first: NonNullable<Page['rows']>,
  context: GatewayContext,
): AsyncGenerator<string> {
  yield header;
  for (let page = first; ; ) {
    for (const { user } of page.nodes) if (user) yield lineOf(user);
    if (!page.pageInfo.hasNextPage) return;
    const next = await ask(releases, operations.goOn, { id, after: page.pageInfo.endCursor }, context);
    if (next.page) page = next.page.rows;
    // It breaks off, so that nobody takes a part for the whole; unless it only costs more than is left for now.
    else if (next.refusal.code !== 'RATE_LIMITED') throw new Error('the export cannot be read to its end');
    else await sleep(next.refusal.retryAfter * 1000);
  }
}

/** The data of many users, as lines of a file that is written while it is read: each page as the viewer, with its receipt first. */
export async function giveBulkExport(
  releases: Releases,
  id: string,
  context: GatewayContext,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<FastifyReply> {
  if (request.method === 'HEAD') {
    const { data, errors } = await runFixed(releases, operations.look, { id }, context);
    const there = (data as { bulkJob?: { exportFile?: object | null } | null } | null)?.bulkJob?.exportFile;
    return there ? reply.code(204).send() : refuse(request, reply, refusalOf(errors?.[0]));
  }
  const { page, refusal } = await ask(releases, operations.begin, { id }, context);
  if (!page) return refuse(request, reply, refusal);
  return reply
    .header('content-disposition', `attachment; filename="export-${id}.csv"`)
    .type('text/csv; charset=utf-8')
    .send(Readable.from(fileOf(releases, id, page.rows, context)));
}
