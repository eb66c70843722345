import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { writeTime } from './write-time.js';

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function bad(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function stringScalar(
  name: string,
  parse: (text: string) => string,
  serialize: (value: unknown) => string,
): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    serialize,
    parseValue: (value) => {
      if (typeof value !== 'string') throw bad(`${name} is written as a string.`);
      return parse(value);
    },
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw bad(`${name} is written as a string.`);
      return parse(node.value);
    },
  });
}

/** RFC 3339 in, UTC with milliseconds out. */
const dateTime = stringScalar(
  'DateTime',
  (text) => {
    const time = rfc3339.test(text) ? new Date(text) : new Date(Number.NaN);
    if (Number.isNaN(time.getTime()))
      throw bad('DateTime is written as RFC 3339 has it, such as 2026-01-31T12:00:00Z.');
    return time.toISOString();
  },
  (value) => writeTime(value instanceof Date ? value : new Date(String(value))),
);

/** A shape, not a proof: one @, no spaces, 254 characters at most (RFC 5321, 4.5.3.1). */
const emailAddress = stringScalar(
  'EmailAddress',
  (text) => {
    const address = text.trim();
    if (address.length > 254 || !/^[^\s@]+@[^\s@]+$/.test(address)) throw bad('This is no e-mail address.');
    return address;
  },
  String,
);

/** Decimal digits as a string, whatever the size. */
const bigInt = stringScalar(
  'BigInt',
  (text) => {
    if (!/^-?\d{1,38}$/.test(text)) throw bad('BigInt is written as decimal digits.');
    return text;
  },
  String,
);

const currency = stringScalar(
  'Currency',
  (text) => {
    if (!/^[a-z]{3}$/i.test(text)) throw bad('Currency is three letters, as ISO 4217 has it.');
    return text.toLowerCase();
  },
  (value) => String(value).toLowerCase(),
);

const json = new GraphQLScalarType({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

/** The scalars of the graph by name; a subgraph uses those that its SDL names. */
export const scalars: Record<string, GraphQLScalarType> = {
  DateTime: dateTime,
  EmailAddress: emailAddress,
  BigInt: bigInt,
  Currency: currency,
  JSON: json,
};
