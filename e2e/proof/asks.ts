import { OverlappingFieldsCanBeMergedRule, parse, validate, visit } from 'graphql';
import type { GraphQLAnswer } from '../support/rookery.js';
import { type Edge, isEntity } from './edges.js';
import { api, everyField, isConnection, pageItself, type Style, typeNamed, type Written } from './operations.js';
import type { Person } from './people.js';
import type { Situation } from './table.js';
import type { Thing } from './truth.js';

/** One edge, from one place, in one way of writing it: every field of what it leads to. */
export interface Ask {
  edge: Edge;
  style: Style;
  /** The thing that the edge starts from or, for a look-up by id, leads to. */
  start: Thing | null;
  /** What the edge leads to from there, as the tables have it. */
  related: readonly Thing[];
  /** Where what a change is about stands; it begins at no thing. */
  situation?: Situation;
  /** Arguments of the first field. */
  args: string;
}

export interface Asked {
  ask: Ask;
  /** The key of the root field. */
  key: string;
  written: Written;
}

const pageSize = '(first: 100)';

/** The steps of an edge around the selection at its end. */
function along(ask: Ask, selection: string): string {
  const { edge } = ask;
  return edge.steps.reduceRight((inside, { type, field }, index) => {
    const definition = typeNamed(type).getFields()[field];
    const isPage = definition && isConnection(String(definition.type).replace('!', ''));
    const args = index === 0 && ask.args ? ask.args : isPage ? pageSize : '';
    return `${besides(type, field)}${field}${args} { ${inside} }`;
  }, selection);
}

/** What a page says of itself, beside the rows that the edge is about. */
function besides(type: string, field: string): string {
  if (isConnection(type)) return `${pageItself} `;
  return type.endsWith('Edge') && field === 'node' ? 'cursor ' : '';
}

function textOf({ ask, key, written }: Asked): string {
  const { edge, start } = ask;
  if (edge.name.includes('('))
    return `${key}: node${ask.args} { __typename ... on ${edge.to} { ${written.selection} } }`;
  const inside = along(ask, written.selection);
  if (!isEntity(edge.from)) return `${key}: ${inside}`;
  return `${key}: node(id: "${start?.id}") { __typename ... on ${edge.from} { ${inside} } }`;
}

interface Weight {
  fields: number;
  aliases: number;
  directives: number;
  roots: number;
}

const most: Weight = { fields: 1_500, aliases: 95, directives: 45, roots: 12 };

function weigh(text: string): Weight {
  const weight = { fields: 0, aliases: 0, directives: 0, roots: 1 };
  visit(parse(text), {
    Field: ({ alias }) => {
      weight.fields += 1;
      if (alias) weight.aliases += 1;
    },
    Directive: () => {
      weight.directives += 1;
    },
  });
  return weight;
}

const weights = ['fields', 'aliases', 'directives', 'roots'] as const;

export interface Batch {
  query: string;
  asked: Asked[];
}

function batchOf(kind: 'query' | 'mutation', texts: readonly string[], asked: Asked[]): Batch {
  const variable = texts.some((text) => text.includes('$yes')) ? `${kind} Proof($yes: Boolean!)` : `${kind} Proof`;
  return {
    query: `${variable} { ${texts.join('\n')} }\n${asked.map(({ written }) => written.fragments).join('\n')}`,
    asked,
  };
}

/** Whether what several ask of one and the same thing can stand side by side: a page cannot be asked for in two sizes at once. */
const agrees = ({ query }: Batch) => validate(api, parse(query), [OverlappingFieldsCanBeMergedRule]).length === 0;

const isLight = (asked: readonly Asked[]) => {
  const all = weigh(`{ ${asked.map(textOf).join(' ')} } ${asked.map(({ written }) => written.fragments).join(' ')}`);
  return weights.every((name) => all[name] <= most[name]);
};

/** One change under one key, with as many edges of what it returns as can be asked for at once: it is made once for all of them. */
export function changeOf(asks: readonly Ask[]): Batch {
  const asked = asks.map((ask, index) => {
    return { ask, key: 'a_0', written: everyField(ask.edge.to, ask.style, `_${index}`) };
  });
  return batchOf('mutation', asked.map(textOf), asked);
}

/** The edges of one change, in as few groups as it has to be made for. */
export function changeGroups(asks: readonly Ask[]): Ask[][] {
  const groups: Ask[][] = [];
  for (const ask of asks) {
    const group = groups.find((one) => {
      const together = changeOf([...one, ask]);
      return isLight(together.asked) && agrees(together);
    });
    if (group) group.push(ask);
    else groups.push([ask]);
  }
  return groups;
}

/** As many questions to an operation as the gateway's limits let through. */
export function batchesOf(asks: readonly Ask[]): Batch[] {
  const batches: Batch[] = [];
  let texts: string[] = [];
  let asked: Asked[] = [];
  let sum: Weight = { fields: 0, aliases: 0, directives: 0, roots: 0 };
  const flush = () => {
    if (!asked.length) return;
    batches.push(batchOf('query', texts, asked));
    [texts, asked, sum] = [[], [], { fields: 0, aliases: 0, directives: 0, roots: 0 }];
  };
  for (const ask of asks) {
    const mark = `_${asked.length}`;
    const one: Asked = { ask, key: `a${mark}`, written: everyField(ask.edge.to, ask.style, mark) };
    const text = textOf(one);
    const weight = weigh(`{ ${text} } ${one.written.fragments}`);
    if (weights.some((name) => sum[name] + weight[name] > most[name])) {
      flush();
      one.key = 'a_0';
      one.written = everyField(ask.edge.to, ask.style, '_0');
    }
    texts.push(textOf(one));
    asked.push(one);
    for (const name of weights) sum[name] += weight[name];
  }
  flush();
  return batches;
}

export const send = (person: Person, { query }: Batch): Promise<GraphQLAnswer> =>
  person.run(query, query.includes('$yes') ? { yes: true } : {});
