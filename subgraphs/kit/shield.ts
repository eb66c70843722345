import { GraphQLError, type GraphQLSchema, isObjectType, isIntrospectionType } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { allow, deny, rule, shield } from 'graphql-shield';
import type { Scopes } from '../../schema/scopes.js';
import type { SubgraphContext } from './context.js';
import { denied } from './denial.js';
import type { RulesLeftOut } from './subgraph-types.js';
import { decide } from './viewer.js';

type Rule = ReturnType<ReturnType<typeof rule>> | typeof allow | typeof deny;

/** Federation's own fields; entities are guarded field by field behind them. */
const federation = { Query: ['_entities', '_service'], _Service: ['sdl'] } as const;

/**
 * One rule per distinct set of scopes *and* field: contextual, since it asks about the viewer alone, so that it runs
 * once a request however many rows there are. What depends on the row passes here, and is checked by the row guard and by the database.
 */
function ruleFor(coordinate: string, scopes: Scopes, leftOut: RulesLeftOut['shield']): Rule {
  return rule(coordinate, { cache: 'contextual' })((_parent, _args, context: SubgraphContext) =>
    decide(context.viewer, scopes) === 'deny' && !leftOut?.has(coordinate) ? denied(context.viewer, coordinate, scopes) : true,
  );
}

/** The rules of a subgraph, from its own SDL: every field of every type, and deny for whatever is not there. */
function shieldRules(schema: GraphQLSchema, scopesOf: ReadonlyMap<string, Scopes>, leftOut: RulesLeftOut['shield']): Record<string, Record<string, Rule>> {
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

/** Puts the shield before every resolver of the schema. */
export function withShield(schema: GraphQLSchema, scopesOf: ReadonlyMap<string, Scopes>, leftOut?: RulesLeftOut['shield']): GraphQLSchema {
  const permissions = shield(shieldRules(schema, scopesOf, leftOut), {
    fallbackRule: deny,
    fallbackError: new GraphQLError('Not permitted.', { extensions: { code: 'FORBIDDEN' } }),
    allowExternalErrors: true,
  });
  return applyMiddleware(schema, permissions);
}
