import { afterEach, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { newId } from '../../subgraphs/kit/ids.js';
import { nobody, type Viewer } from '../../subgraphs/kit/viewer.js';
import type { Answer, IncomingOperation } from '../operations.js';
import type { Releases } from '../releases.js';
import { addExports } from './exports.js';

let app: FastifyInstance;
afterEach(() => app.close());

const staff: Viewer = { ...nobody, kind: 'STAFF' };
const id = newId('UserExport');
const sha256 = 'ab'.repeat(32);

const page = (texts: string[], endCursor: string | null) => ({
  ...{ id, made: '2026-11-21T06:00:00.000Z', bytes: '6', sha256 },
  pieces: { nodes: texts.map((text) => ({ text })), pageInfo: { hasNextPage: endCursor !== null, endCursor } },
});
const begun = (texts: string[], endCursor: string | null): Answer => ({
  data: { downloadUserExport: { userExport: page(texts, endCursor) } },
});
const next = (texts: string[], endCursor: string | null): Answer => ({ data: { node: page(texts, endCursor) } });
const refused = (code: string, more: object = {}) =>
  ({ data: null, errors: [{ message: 'No.', extensions: { code, ...more } }] }) as unknown as Answer;

/** The door, with answers that come one after the other; `asked` is what was asked. */
async function doorWith(answers: Answer[], viewer: Viewer = staff) {
  const asked: { name: string | undefined; variables: unknown }[] = [];
  const run = async ({ operationName, variables }: IncomingOperation) => {
    asked.push({ name: operationName, variables });
    return answers.shift() ?? refused('INTERNAL');
  };
  app = Fastify();
  addExports(app, { authenticate: async () => viewer, releases: { current: { run } } as unknown as Releases });
  app.addHook('onRequest', async (request) => {
    request.cookies = {};
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { asked, get: (method: 'GET' | 'HEAD' = 'GET') => fetch(`${url}/exports/${id}`, { method }) };
}

describe('The download of an export', () => {
  test('puts the pages together, with its length and digest said before', async () => {
    const { asked, get } = await doorWith([begun(['a', 'b'], 'one'), next(['c', 'd'], 'two'), next(['é'], null)]);
    const answer = await get();
    expect(await answer.text()).toBe('abcdé');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...{ 'content-length': '6', 'cache-control': 'no-store' },
      'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    });
    expect(asked).toEqual([
      { name: 'DownloadUserExport', variables: { id } },
      { name: 'UserExportFile', variables: { id, after: 'one' } },
      { name: 'UserExportFile', variables: { id, after: 'two' } },
    ]);
  });

  test('waits where it costs more than is left for now, and goes on', async () => {
    const { get } = await doorWith([
      begun(['abc'], 'one'),
      refused('RATE_LIMITED', { retryAfter: 0.01 }),
      next(['def'], null),
    ]);
    expect(await (await get()).text()).toBe('abcdef');
  });

  test('breaks off when a page does not come, so that nobody takes a part for the whole', async () => {
    const { get } = await doorWith([begun(['abc'], 'one'), refused('AUDIT_UNAVAILABLE')]);
    const answer = await get();
    await expect(answer.text()).rejects.toThrow();
  });

  test.each([
    ['FORBIDDEN', 404, 'NOT_FOUND'],
    ['NOT_FOUND', 404, 'NOT_FOUND'],
    ['REAUTHENTICATION_REQUIRED', 403, 'REAUTHENTICATION_REQUIRED'],
    ['CONFLICT', 409, 'CONFLICT'],
    ['RATE_LIMITED', 429, 'RATE_LIMITED'],
    ['AUDIT_UNAVAILABLE', 503, 'AUDIT_UNAVAILABLE'],
  ])('answers %s with %i', async (code, status, said) => {
    const { get } = await doorWith([refused(code)]);
    const answer = await get();
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
    expect([answer.status, errors[0]?.extensions.code]).toEqual([status, said]);
  });

  test('is for people who are signed in', async () => {
    const { asked, get } = await doorWith([begun(['a'], null)], nobody);
    expect((await get()).status).toBe(401);
    expect(asked).toEqual([]);
  });

  test('is looked for without being begun', async () => {
    const { asked, get } = await doorWith([next([], null)]);
    expect((await get('HEAD')).status).toBe(204);
    expect(asked).toEqual([{ name: 'LookForUserExport', variables: { id } }]);
  });
});
