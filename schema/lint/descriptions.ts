/** Everything that a client sees says what it is. */

import { Kind, visit } from 'graphql';
import { type Graph, type Problem, place, rootTypes } from './graph.js';

interface Described {
  readonly kind: string;
  readonly name: { readonly value: string };
  readonly description?: { readonly value: string } | undefined;
}

const described = [
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
];

// Extensions describe nothing themselves, but what is in them belongs to a coordinate.
const extensions = [
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_EXTENSION,
  Kind.ENUM_TYPE_EXTENSION,
  Kind.INPUT_OBJECT_TYPE_EXTENSION,
];

export function everythingIsDescribed({ subgraphs }: Graph): Problem[] {
  return subgraphs.flatMap(({ name: subgraph, document }) => {
    const problems: Problem[] = [];
    const path: string[] = [];
    const enter = (node: Described) => {
      path.push(node.name.value);
      const isRoot = path.length === 1 && rootTypes.includes(node.name.value);
      const isExtension = node.kind.endsWith('Extension');
      if (isRoot || isExtension || node.description?.value.trim()) return;
      problems.push({ where: place(subgraph, path.join('.')), message: 'has no description' });
    };
    const visitor = { enter, leave: () => void path.pop() };
    visit(document, Object.fromEntries([...described, ...extensions].map((kind) => [kind, visitor])));
    return problems;
  });
}
