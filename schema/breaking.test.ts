import { describe, expect, test } from '@jest/globals';
import {
  type Acknowledgement,
  breakingChanges,
  type Release,
  releaseOf,
  unacknowledged,
  type View,
  views,
} from './breaking.js';
import { problemsSinceLastRelease } from './breaking-files.js';
import { readApi, readSupergraph } from './files.js';

const api = `
  type Query { tenants: [Tenant!] }
  type Tenant { name: String! note: String }
`;
const everybody = views.filter((view) => view !== 'full graph');
const released: Release = {
  api,
  access: { 'Query.tenants': everybody, 'Tenant.name': everybody, 'Tenant.note': ['super_admin', 'admin'] },
};
const withAccess = (access: Record<string, View[]>): Release => ({
  ...released,
  access: { ...released.access, ...access },
});

describe('breaking changes against the last release', () => {
  test('a field that is gone breaks the full graph and those who could see it', async () => {
    const next = { ...released, api: api.replace('note: String', '') };
    expect(await breakingChanges(released, next)).toEqual([
      {
        change: 'FIELD_REMOVED Tenant.note',
        message: expect.stringContaining('note'),
        views: ['full graph', 'super_admin', 'admin'],
      },
    ]);
  });

  test('a field that asks for more breaks those who lose it, and not the graph', async () => {
    const found = await breakingChanges(released, withAccess({ 'Tenant.note': ['super_admin'] }));
    expect(found).toMatchObject([{ change: 'FIELD_REMOVED Tenant.note', views: ['admin'] }]);
  });

  test('a new field, and a field that more may see, break nobody', async () => {
    const next = { ...withAccess({ 'Tenant.note': everybody }), api: api.replace('note:', 'more: Int note:') };
    expect(await breakingChanges(released, next)).toEqual([]);
  });

  test('an argument that became required breaks all who can ask', async () => {
    const next = { ...released, api: api.replace('tenants:', 'tenants(first: Int!):') };
    const [change] = await breakingChanges(released, next);
    expect(change?.views).toEqual([...views]);
  });

  test('an acknowledgement settles what it names, where it names it', async () => {
    const changes = await breakingChanges(released, { ...released, api: api.replace('note: String', '') });
    const change = 'FIELD_REMOVED Tenant.note';
    const reason = 'Moved to cases in March';
    expect(unacknowledged(changes, [])).toHaveLength(1);
    expect(unacknowledged(changes, [{ change, views: 'all', reason }])).toEqual([]);
    expect(unacknowledged(changes, [{ change, views: ['full graph', 'super_admin', 'admin'], reason }])).toEqual([]);
    const partly: Acknowledgement[] = [{ change, views: ['admin'], reason }];
    expect(unacknowledged(changes, partly).join('\n')).toMatch(/breaking: FIELD_REMOVED Tenant\.note/);
    expect(unacknowledged(changes, [{ change, views: 'all', reason: 'ok' }])).toEqual([
      expect.stringMatching(/without a reason/),
    ]);
  });

  test('an acknowledgement of something that breaks nobody is taken out again', () => {
    const idle = [{ change: 'FIELD_REMOVED Tenant.gone', views: 'all', reason: 'Nobody used it any more' }] as const;
    expect(unacknowledged([], idle)).toEqual([expect.stringMatching(/not \(or not there\) a breaking change/)]);
  });
});

describe('this tree', () => {
  test('says who sees which field', () => {
    const { access } = releaseOf(readSupergraph(), readApi());
    expect(access['Query.viewer']).toEqual(everybody);
    expect(access['Tenant.name']).toContain('support');
    expect(access['Tenant.name']).not.toContain('nobody');
  });

  test('breaks nobody since the last release, or says why', async () => {
    expect(await problemsSinceLastRelease()).toEqual([]);
  });
});
