/** Shapes that the gateway and the console rely on. */

import { Kind, print } from 'graphql';
import { namedType } from '../requirements.js';
import { type Graph, type PlacedType, type Problem, place } from './graph.js';

const customerSubgraphs: readonly string[] = ['tenants', 'billing'];

/** An entity of a customer names its tenant under its type's own permission: a receipt must say whose data it was. */
export function customersEntitiesNameTheirTenant(
  { types, fields, entities }: Graph,
  withoutTenant: Readonly<Record<string, string>>,
): Problem[] {
  return types.flatMap((type) => {
    const { subgraph, name } = type;
    if (!customerSubgraphs.includes(subgraph) || !entities.has(name)) return [];
    if (Object.hasOwn(withoutTenant, name) || isStub(type)) return [];
    const where = place(subgraph, name);
    const field = fields.find(
      ({ coordinate, field }) =>
        (coordinate === `${name}.tenantId` && print(field.type) === 'ID!') ||
        (coordinate === `${name}.tenantIds` && print(field.type) === '[ID!]!'),
    );
    if (!field) return [{ where, message: 'needs tenantId: ID! or tenantIds: [ID!]!, for receipts' }];
    if (field.scopes) return [{ where, message: `${field.coordinate} must ask for nothing more than the type` }];
    return [];
  });
}

const pageArguments = { first: 'Int', after: 'String', last: 'Int', before: 'String', offset: 'Int' };

/** Whatever returns a page can be turned in both directions and jumped in. */
export function connectionsTakePageArguments({ fields }: Graph): Problem[] {
  return fields.flatMap(({ subgraph, coordinate, field }) => {
    if (!namedType(field.type).endsWith('Connection')) return [];
    const given = new Map(field.arguments?.map((argument) => [argument.name.value, print(argument.type)]));
    return Object.entries(pageArguments)
      .filter(([name, type]) => given.get(name) !== type)
      .map(([name, type]) => ({
        where: place(subgraph, coordinate),
        message: `returns a connection: needs the argument ${name}: ${type}`,
      }));
  });
}

const looksSecret = /password|hash|secret|token|seed/i;

/** No secret can be asked for. */
export function nothingSecretIsShown({ subgraphs }: Graph, reviewed: Readonly<Record<string, string>>): Problem[] {
  const seen = new Set<string>();
  const problems = subgraphs.flatMap(({ name: subgraph, document }) =>
    document.definitions.flatMap((definition) => {
      if (!('fields' in definition) || definition.kind.startsWith('InputObject')) return [];
      return (definition.fields ?? []).flatMap((field) => {
        const coordinate = `${definition.name.value}.${field.name.value}`;
        seen.add(coordinate);
        if (!looksSecret.test(field.name.value) || Object.hasOwn(reviewed, coordinate)) return [];
        return [{ where: place(subgraph, coordinate), message: 'looks like a secret; review it in public.ts' }];
      });
    }),
  );
  const gone = Object.keys(reviewed).filter((coordinate) => !seen.has(coordinate));
  return [...problems, ...gone.map((where) => ({ where, message: 'was reviewed in public.ts and does not exist' }))];
}

/**
 * No type is called `Subscription`: federation takes it for the root of the subscriptions that the graph does not have,
 * whatever `schema { … }` says. It composes, and then `node(id)` reaches it without its key.
 */
export function noTypeIsCalledSubscription({ types }: Graph): Problem[] {
  return types
    .filter(({ name }) => name === 'Subscription')
    .map(({ subgraph, name }) => ({
      where: place(subgraph, name),
      message: 'federation takes a type of this name for the root of subscriptions; call it something else',
    }));
}

/** Mentioned so that others can refer to it; owned elsewhere. */
function isStub({ node }: PlacedType): boolean {
  const keys = node.directives?.filter(({ name }) => name.value === 'key') ?? [];
  return keys.every((key) =>
    key.arguments?.some(
      ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
    ),
  );
}
