import type { GraphQLObjectType } from 'graphql';
import type { Random } from '../../subgraphs/kit/random.js';
import type { GeneratedField } from '../support/generated-operations.js';

export interface WrittenOperation {
  query: string;
  variables: Record<string, unknown>;
}

/** Writes a generated tree with whatever GraphQL has for it: named and inline fragments, directives, variables, the same field twice. */
export function writeOperation(
  fields: readonly GeneratedField[],
  root: GraphQLObjectType,
  random: Random,
): WrittenOperation {
  const fragments: string[] = [];
  const variables: Record<string, unknown> = { yes: true, no: false };
  const declared = ['$yes: Boolean!', '$no: Boolean!'];

  const argumentsOf = (args: string): string =>
    args.replace(
      /(first): (\d+)|(id): "([^"]+)"/g,
      (text, first?: string, count?: string, id?: string, value?: string) => {
        if (!random.chance(0.5)) return text;
        const name = `v${declared.length}`;
        declared.push(`$${name}: ${first ? 'Int' : 'ID!'}`);
        variables[name] = first ? Number(count) : value;
        return `${first ?? id}: $${name}`;
      },
    );

  const write = (field: GeneratedField, parent: GraphQLObjectType): string => {
    const alias = field.key === field.name ? '' : `${field.key}: `;
    const type = field.type;
    const below = type ? ` { ${field.below.map((one) => write(one, type)).join(' ')} }` : '';
    const text = (directive = '') => `${alias}${field.name}${argumentsOf(field.args)}${directive}${below}`;
    const way = random.int(0, 11);
    if (way === 0) return `... on ${parent.name} { ${text()} }`;
    if (way === 1) return text(' @include(if: $yes)');
    if (way === 2) return `${text(' @skip(if: $no)')} ... @include(if: $no) { __typename }`;
    if (way === 3) {
      const name = `Part${fragments.length}`;
      fragments.push('');
      fragments[Number(name.slice(4))] = `fragment ${name} on ${parent.name} { ${text()} }`;
      return `...${name}`;
    }
    if (way === 4 && !type) return `${text()} ... { ${text()} }`;
    return text();
  };

  const body = fields.map((field) => write(field, root)).join(' ');
  // A variable that is declared must be used.
  return {
    query: `query Generated(${declared.join(', ')}) { ${body} __typename @include(if: $yes) @skip(if: $no) }\n${fragments.join('\n')}`,
    variables,
  };
}
