import { type DocumentNode, GraphQLError, Kind, parse } from 'graphql';
import { isPermissionId } from '../schema/permissions.js';
import { publicFields } from '../schema/public.js';
import { effectiveScopes, objectTypes, typeScopes } from '../schema/requirements.js';
import { describeScopes, implies, type Scopes } from '../schema/scopes.js';

const roots = ['Query', 'Mutation'];

/** The subgraphs that a supergraph sends requests to, as `join__Graph` names them. */
function graphsOf(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') return [];
    return (definition.values ?? []).flatMap((value) => {
      const graph = value.directives?.find((directive) => directive.name.value === 'join__graph');
      const name = graph?.arguments?.find((argument) => argument.name.value === 'name')?.value;
      return name?.kind === Kind.STRING ? [name.value] : [];
    });
  });
}

/** Types that have a key: things, which carry a permission of their own. */
function entitiesOf(document: DocumentNode): string[] {
  return [...objectTypes(document)].flatMap(({ name, directives = [] }) =>
    directives.some(
      (one) => one.name.value === 'join__type' && one.arguments?.some((argument) => argument.name.value === 'key'),
    )
      ? [name.value]
      : [],
  );
}

const isOpen = (scopes: Scopes) => scopes.some((all) => all.length === 0);

/** What fields ask for less than they did, or for nothing where the rules want something. */
function droppedPermissions(trusted: DocumentNode, next: DocumentNode): string[] {
  const before = effectiveScopes(trusted);
  const guarded = typeScopes(next);
  const fields = [...effectiveScopes(next)].flatMap(([coordinate, scopes]) => {
    const unknown = scopes.flat().filter((id) => !isPermissionId(id));
    if (unknown.length) return [`${coordinate} asks for a permission that does not exist: ${unknown.join(', ')}`];
    const known = before.get(coordinate);
    if (known && !implies(scopes, known)) {
      return [`${coordinate} asks for less: ${describeScopes(scopes)}, where it was ${describeScopes(known)}`];
    }
    const isRoot = roots.includes(coordinate.split('.')[0] ?? '');
    const unguarded = isRoot && isOpen(scopes) && !Object.hasOwn(publicFields, coordinate);
    return unguarded ? [`${coordinate} asks for no permission and is not among the public ones`] : [];
  });
  const types = entitiesOf(next).filter((name) => !roots.includes(name) && !guarded.has(name));
  return [...fields, ...types.map((name) => `${name} has a key and asks for no permission`)];
}

/**
 * Why a supergraph may not be served by a running gateway; nothing when it may. It is held against the one that came with
 * the program: a swap can take fields away, add them and ask for more; whoever wants to ask for less releases a new program.
 */
export function releaseFaults(trusted: string, next: string, subgraphs: readonly string[]): string[] {
  let document: DocumentNode;
  try {
    document = parse(next);
  } catch (error) {
    const line = error instanceof GraphQLError ? error.locations?.[0]?.line : undefined;
    return [`it cannot be read${line ? ` (line ${line})` : ''}: ${(error as Error).message}`];
  }
  const graphs = graphsOf(document);
  if (!graphs.length) return ['it is not a supergraph: it names no subgraph'];
  const strangers = graphs.filter((name) => !subgraphs.includes(name));
  return [
    ...strangers.map((name) => `there is no way to the subgraph ${name}`),
    ...droppedPermissions(parse(trusted), document),
  ];
}
