import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { checkLimits, defaultLimits } from './limits.js';
import { refuseReservedAliases } from './reserved-aliases.js';

const check = (text: string) => () => checkLimits(parse(text), defaultLimits);
const limitOf = (text: string) => {
  try {
    check(text)();
  } catch (error) {
    return (error as { extensions: Record<string, unknown> }).extensions;
  }
  return null;
};

test('an everyday operation passes', () => {
  expect(
    check(
      '{ tenants(first: 20) { nodes { id name owner { id maskedEmail } subscription { status plan { name } } } } }',
    ),
  ).not.toThrow();
});

test('too deep is refused by name', () => {
  const deep = `{ ${'a { '.repeat(20)} id ${'}'.repeat(20)} }`;
  expect(limitOf(deep)).toEqual({ code: 'COST_LIMIT', limit: 'depth' });
});

test('too many aliases, directives and root fields are refused by name', () => {
  const many = (count: number, make: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => make(index)).join(' ');
  expect(limitOf(`{ viewer { ${many(101, (index) => `a${index}: id`)} } }`)).toMatchObject({ limit: 'aliases' });
  expect(limitOf(`{ viewer { ${many(51, () => 'id @include(if: true)')} } }`)).toMatchObject({ limit: 'directives' });
  expect(limitOf(`{ ${many(31, () => 'viewer { id }')} }`)).toMatchObject({ limit: 'rootFields' });
});

test('a fragment bomb costs what it would do, and ends', () => {
  const levels = Array.from(
    { length: 12 },
    (_, level) => `fragment F${level} on Query { ${level === 11 ? 'viewer { id }' : `...F${level + 1} `.repeat(4)} }`,
  );
  expect(limitOf(`{ ...F0 } ${levels.join(' ')}`)).toMatchObject({ code: 'COST_LIMIT', limit: 'fields' });
});

test('introspection is not counted', () => {
  const deep = `{ __schema { types { ${'ofType { '.repeat(20)} name ${'}'.repeat(20)} } } }`;
  expect(check(deep)).not.toThrow();
});

test('a client may not use the names that the gateway keeps for itself', () => {
  expect(() => refuseReservedAliases(parse('{ tenants { nodes { _rk_id: name } } }'))).toThrow(
    expect.objectContaining({ code: 'GRAPHQL_VALIDATION_FAILED' }),
  );
});
