import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditResult, auditServer } from 'graphql-http';
import { aRookery, type RunningRookery } from './support/rookery.js';

/** The GraphQL-over-HTTP draft, by the audit that its authors publish. */
let rookery: RunningRookery;
let results: AuditResult[];

beforeAll(async () => {
  rookery = await aRookery({ tenants: 12 });
  results = await auditServer({ url: `${rookery.url}/graphql`, fetchFn: fetch });
}, 60_000);

afterAll(() => rookery?.stop());

test('the audit has all its 61 checks', () => {
  expect(results).toHaveLength(61);
});

test('each of them passes', () => {
  const failed = results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.id} ${result.name}: ${result.status} ${result.reason}`],
  );
  expect(failed).toEqual([]);
});

describe('beyond the audit', () => {
  const query = '{ viewer { kind } }';

  test('every answer says its request id, and takes one that it is given', async () => {
    const response = await rookery.nobody.send({ query }, { 'x-request-id': 'abc-123' });
    expect(response.headers.get('x-request-id')).toBe('abc-123');
    expect((await rookery.nobody.send({ query })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a mutation by GET is refused', async () => {
    const response = await fetch(`${rookery.url}/graphql?query=${encodeURIComponent('mutation { signOut { ok } }')}`);
    expect(response.status).toBe(405);
  });

  test('what is no JSON, too large, or nowhere is told in JSON', async () => {
    const post = (body: string) =>
      fetch(`${rookery.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    for (const [response, code] of [
      [await post('{bad'), 'BAD_USER_INPUT'],
      [await post(JSON.stringify({ query: 'x'.repeat(300_000) })), 'COST_LIMIT'],
      [await fetch(`${rookery.url}/no/such/thing`), 'NOT_FOUND'],
    ] as const) {
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(
        ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
      ).toBe(code);
    }
  });

  test('a token that is wrong is an error, and one in the address is none at all', async () => {
    const wrong = await rookery.nobody.send({ query }, { authorization: `Bearer pm_live_${'0'.repeat(38)}` });
    expect(wrong.status).toBe(401);
    const answer = (await (
      await fetch(`${rookery.url}/graphql?token=pm_live_x&query=${encodeURIComponent(query)}`)
    ).json()) as { data: unknown };
    expect(answer.data).toEqual({ viewer: { kind: 'NOBODY' } });
  });

  test('a batch is refused', async () => {
    expect((await rookery.nobody.send([{ query }, { query }])).status).toBe(400);
  });
});
