import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { readSubgraphSdl, readSupergraph, subgraphNames } from './files.js';
import { effectiveScopes, fieldScopes, typeScopes } from './requirements.js';

const sdl = parse(/* GraphQL */ `
  interface Node @requiresScopes(scopes: [["audit:read"]]) {
    id: ID! @requiresScopes(scopes: [["audit:read"]])
  }
  type Query {
    viewer: String
    node: Node
    invoices: Invoices @requiresScopes(scopes: [["invoices:read"]])
  }
  type Invoices {
    nodes: [Invoice!]!
    totalCount: Int!
  }
  type Invoice implements Node @key(fields: "id") @requiresScopes(scopes: [["invoices:read"]]) {
    id: ID!
    total: String @requiresScopes(scopes: [["billing-amounts:read"]])
    session: Session @requiresScopes(scopes: [["staff:read"]])
  }
  type Session @key(fields: "id") @federation__requiresScopes(scopes: [["sessions:own"], ["staff-sessions:read"]]) {
    id: ID!
  }
  extend type Session {
    place: String
  }
`);

describe('requirements', () => {
  test('of types and of fields are what stands on them, interfaces left out', () => {
    expect(Object.fromEntries(typeScopes(sdl))).toEqual({
      Invoice: [['invoices:read']],
      Session: [['sessions:own'], ['staff-sessions:read']],
    });
    expect([...fieldScopes(sdl).keys()]).toEqual(['Query.invoices', 'Invoice.total', 'Invoice.session']);
  });

  test('to be answered, a field needs its own, its type’s and what it returns', () => {
    const effective = effectiveScopes(sdl);
    expect(effective.get('Query.viewer')).toEqual([[]]);
    expect(effective.get('Query.node')).toEqual([[]]);
    expect(effective.get('Invoices.nodes')).toEqual([['invoices:read']]);
    expect(effective.get('Invoices.totalCount')).toEqual([[]]);
    expect(effective.get('Invoice.id')).toEqual([['invoices:read']]);
    expect(effective.get('Invoice.total')).toEqual([['billing-amounts:read', 'invoices:read']]);
    expect(effective.get('Invoice.session')).toEqual([
      ['invoices:read', 'sessions:own', 'staff:read'],
      ['invoices:read', 'staff-sessions:read', 'staff:read'],
    ]);
    expect(effective.get('Session.place')).toEqual([['sessions:own'], ['staff-sessions:read']]);
    expect(effective.has('Node.id')).toBe(false);
  });

  test.each(['"a:b"', '["a:b"]', '[[1]]', 'null'])('cannot be read from scopes: %s', (scopes) => {
    const document = parse(`type Query { a: Int @requiresScopes(scopes: ${scopes}) }`);
    expect(() => effectiveScopes(document)).toThrow('Query.a: @requiresScopes needs scopes');
  });

  test('a directive without scopes cannot be read', () => {
    expect(() => typeScopes(parse('type A @requiresScopes { a: Int }'))).toThrow('A: @requiresScopes needs scopes');
  });

  test('are the same in the supergraph as in the subgraphs that it is made of', () => {
    const together = effectiveScopes(parse(readSupergraph()));
    for (const name of subgraphNames) {
      for (const [coordinate, scopes] of effectiveScopes(parse(readSubgraphSdl(name)))) {
        expect([coordinate, together.get(coordinate)]).toEqual([coordinate, scopes]);
      }
    }
  });
});
