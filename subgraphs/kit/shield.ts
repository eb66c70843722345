import { defaultFieldResolver, GraphQLError, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { allow, deny, rule, shield } from 'graphql-shield';
import type { Scopes } from '../../schema/scopes.js';
import type { SubgraphContext } from './context.js';
import { denied } from './denial.js';
import type { Resolve } from './executor/plan.js';
import type { RulesLeftOut } from './subgraph-types.js';
import { decide, type Viewer } from './viewer.js';

type Rule = ReturnType<ReturnType<typeof rule>> | typeof allow | typeof deny;

/** Federation's own fields; entities are guarded field by field behind them. */
const federation = { Query: ['_entities', '_service'], _Service: ['sdl'] } as const;

/**
 * One rule per distinct set of scopes *and* field: contextual, since it asks about the viewer alone, so that it runs
 * once a request however many rows there are. What depends on the row passes here, and is checked by the row guard and by the database.
 */
function ruleFor(coordinate: string, scopes: Scopes, leftOut: RulesLeftOut['shield']): Rule {
  return rule(coordinate, { cache: 'contextual' })((_parent, _args, context: SubgraphContext) =>
    decide(context.viewer, scopes) === 'deny' && !leftOut?.has(coordinate)
      ? denied(context.viewer, coordinate, scopes)
      : true,
  );
}

/** The rules of a subgraph, from its own SDL: every field of every type, and deny for whatever is not there. */
function shieldRules(
  schema: GraphQLSchema,
  scopesOf: ReadonlyMap<string, Scopes>,
  leftOut: RulesLeftOut['shield'],
): Record<string, Record<string, Rule>> {
  const rules: Record<string, Record<string, Rule>> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    const fields: Record<string, Rule> = { '*': deny };
    for (const name of Object.keys(type.getFields())) {
      const scopes = scopesOf.get(`${type.name}.${name}`);
      // A field without scopes of its own is a value type's (guarded by the field that returns it) or public: the lint saw to that.
      const open = !scopes || scopes.some((set) => set.length === 0);
      fields[name] = !open ? ruleFor(`${type.name}.${name}`, scopes, leftOut) : allow;
    }
    rules[type.name] = fields;
  }
  for (const [type, names] of Object.entries(federation)) {
    for (const name of names) if (rules[type]) rules[type][name] = allow;
  }
  return rules;
}

type Middleware = (
  resolve: () => unknown,
  parent: unknown,
  args: unknown,
  context: SubgraphContext,
  info: unknown,
) => Promise<unknown>;

/** Asks the shield about fields (`Type.field`) for one request, before anything runs; gives those that it lets through. */
export type AskShield = (coordinates: readonly string[], context: SubgraphContext) => Promise<ReadonlySet<string>>;

export interface Shielded {
  schema: GraphQLSchema;
  ask: AskShield;
  /** Whether a field is open to everybody who got to its parent, so that nobody is asked about it. */
  isOpen?(coordinate: string): boolean;
  /** Fields without guards, for a request of which both have been asked about every field that it can lead to. */
  unguarded?: Unguarded;
}

interface Unguarded {
  /** Null for the property of the field's name. */
  resolverOf(coordinate: string): Resolve | null;
  /** Whether a row can decide about any of these fields for this viewer; then the guards have to be there. */
  dependsOnRows(coordinates: readonly string[], viewer: Viewer): boolean;
}

/**
 * The shield's answers depend on the viewer alone, so one answer serves all rows of a request. What it let through
 * when it was asked beforehand is resolved straight, without a promise for each field of each row; all else meets the
 * shield where it stands.
 */
function withAnswersAhead(
  schema: GraphQLSchema,
  shielded: GraphQLSchema,
  rules: Record<string, Record<string, Rule>>,
): void {
  for (const type of Object.values(shielded.getTypeMap())) {
    const plainType = schema.getType(type.name);
    if (!isObjectType(type) || !isObjectType(plainType) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const plain = plainType.getFields()[field.name]?.resolve;
      const guarded = field.resolve;
      // Open to everybody whom its parent was open to: a rule that always says yes needs no asking.
      if (rules[type.name]?.[field.name] === allow) {
        field.resolve = plain;
        continue;
      }
      if (!guarded) throw new Error(`The shield does not stand before ${type.name}.${field.name}.`);
      const resolve = plain ?? defaultFieldResolver;
      const coordinate = `${type.name}.${field.name}`;
      field.resolve = (parent, args, context: SubgraphContext, info) =>
        (context.passed?.has(coordinate) ? resolve : guarded)(parent, args, context, info);
    }
  }
}

/** Puts the shield before every resolver of the schema, and gives a way to ask it beforehand. */
export function createShield(
  schema: GraphQLSchema,
  scopesOf: ReadonlyMap<string, Scopes>,
  leftOut?: RulesLeftOut['shield'],
): Shielded {
  const rules = shieldRules(schema, scopesOf, leftOut);
  const permissions = shield(rules, {
    fallbackRule: deny,
    fallbackError: new GraphQLError('Not permitted.', { extensions: { code: 'FORBIDDEN' } }),
    allowExternalErrors: true,
  });
  const generated = permissions.generate(schema) as unknown as Record<
    string,
    Record<string, Middleware | { resolve: Middleware }>
  >;
  const guardOf = (coordinate: string): Middleware | undefined => {
    const [type = '', field = ''] = coordinate.split('.');
    const guard = rules[type]?.[field] === allow ? undefined : generated[type]?.[field];
    return typeof guard === 'object' ? guard.resolve : guard;
  };
  const shielded = applyMiddleware(schema, permissions);
  withAnswersAhead(schema, shielded, rules);
  const ask: AskShield = async (coordinates, context) => {
    const passed = new Set<string>();
    const askOne = async (coordinate: string) => {
      const guard = guardOf(coordinate);
      if (guard && (await guard(() => passed, null, {}, context, null)) === passed) passed.add(coordinate);
    };
    await Promise.all(coordinates.map(askOne));
    return passed;
  };
  const isOpen = (coordinate: string) => {
    const [type = '', field = ''] = coordinate.split('.');
    return rules[type]?.[field] === allow;
  };
  return { schema: shielded, ask, isOpen };
}

/** The same for whoever does not ask beforehand: every field meets the shield where it stands. */
export const withShield = (...given: Parameters<typeof createShield>): GraphQLSchema => createShield(...given).schema;
