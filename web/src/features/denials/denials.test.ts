import { describe, expect, test } from '@jest/globals';
import { explain } from './denial';
import { readDenials } from './denials';
import { spreadPath } from './spread-denials';

const forbidden = (path: (string | number)[], more: Record<string, unknown> = {}) => ({
  message: 'Not permitted.',
  path,
  extensions: {
    code: 'FORBIDDEN',
    requiredScopes: [['user-phone:read']],
    missing: ['user-phone:read'],
    title: 'Read telephone numbers of users',
    canBeGivenBy: 'nobody',
    field: 'User.phone',
    count: 3,
    ...more,
  },
});

const read = (...errors: ReturnType<typeof forbidden>[]) =>
  readDenials({ graphQLErrors: errors } as unknown as Parameters<typeof readDenials>[0]);

describe('denials', () => {
  test('are found by field, whatever the row', () => {
    const denials = read(forbidden(['tenant', 'users', 'nodes', 0, 'phone']));
    expect(denials.at('tenant.users.nodes.phone')).toMatchObject({ missing: ['user-phone:read'], count: 3 });
    expect(denials.at('tenant.users.nodes.phoneNumber')).toBeUndefined();
    expect(denials.at('tenant.users')).toBeUndefined();
  });

  test('reach down from what was denied as a whole', () => {
    const denials = read(forbidden(['tenant', 'invoices']));
    expect(denials.at('tenant.invoices.nodes.total')?.path).toBe('tenant.invoices');
    expect(denials.at('tenant.invoicesPaid')).toBeUndefined();
  });

  test('say what is missing and who can give it', () => {
    const sentence = (more: Record<string, unknown>) => {
      const [denial] = read(forbidden(['user', 'phone'], more)).all;
      return denial && explain(denial);
    };
    expect(sentence({})).toBe(
      'Not permitted: needs “Read telephone numbers of users”. Nobody may give this to your role.',
    );
    expect(sentence({ canBeGivenBy: 'elevation' })).toContain('A temporary elevation can give it.');
    expect(sentence({ title: undefined, canBeGivenBy: undefined })).toBe('Not permitted: needs “user-phone:read”.');
    expect(sentence({ code: 'TENANT_NOT_OPEN' })).toBe('Open the tenant to see this.');
    expect(sentence({ code: 'SUBGRAPH_UNAVAILABLE' })).toBe('This part does not answer at the moment.');
  });

  test('survive extensions of any shape', () => {
    const [denial] = read(
      forbidden(['user', 'phone'], { missing: 'x', title: 7, canBeGivenBy: 'king', count: '3' }),
    ).all;
    expect(denial).toMatchObject({ missing: [], title: undefined, canBeGivenBy: undefined, count: 1 });
    expect(read({ message: 'no path' } as ReturnType<typeof forbidden>).all).toEqual([]);
  });
});

describe('one error for many rows', () => {
  const data = { users: { nodes: [{ phone: null }, { phone: '1' }, { phone: null }] }, tenant: null };

  test('is spread over the rows that lack the field', () => {
    const rows = [
      ['users', 'nodes', 0, 'phone'],
      ['users', 'nodes', 2, 'phone'],
    ];
    expect(spreadPath(data, ['users', 'nodes', 0, 'phone'])).toEqual(rows);
    expect(spreadPath(data, ['users', 'nodes', 'phone'])).toEqual(rows);
  });

  test('stays where it is when nothing is found', () => {
    expect(spreadPath(data, ['users', 'nodes', 1, 'phone', 'digits'])).toEqual([
      ['users', 'nodes', 0, 'phone', 'digits'],
      ['users', 'nodes', 2, 'phone', 'digits'],
    ]);
    expect(spreadPath({ a: { b: 1 } }, ['a', 'b'])).toEqual([['a', 'b']]);
  });

  test('of a denied parent names what was asked for below it', () => {
    expect(spreadPath(data, ['tenant'])).toEqual([['tenant']]);
  });
});
