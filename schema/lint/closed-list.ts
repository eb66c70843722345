/** The list of permissions is closed: the SDL names no other, and names them all. */

import { type Graph, type Problem, place } from './graph.js';

export function permissionsExist({ types, fields }: Graph, permissionIds: readonly string[]): Problem[] {
  const named = [
    ...types.map(({ subgraph, name, scopes }) => ({ where: place(subgraph, name), scopes })),
    ...fields.map(({ subgraph, coordinate, scopes }) => ({ where: place(subgraph, coordinate), scopes })),
  ];
  return named.flatMap(({ where, scopes }) => {
    if (scopes?.length === 0) return [{ where, message: '@requiresScopes without an alternative can never be met' }];
    const unknown = new Set(scopes?.flat().filter((id) => !permissionIds.includes(id)));
    return [...unknown].map((id) => ({ where, message: `asks for ${id}, which permissions.ts does not have` }));
  });
}

/** Permissions that guard rows, not fields, are excepted: no field names them. */
export function permissionsAreUsed(
  { types, fields }: Graph,
  permissionIds: readonly string[],
  rowPermissions: readonly string[],
): Problem[] {
  const used = new Set<string>([...types, ...fields].flatMap(({ scopes }) => scopes?.flat() ?? []));
  const unused = permissionIds.filter((id) => !used.has(id) && !rowPermissions.includes(id));
  const wrong = rowPermissions.filter((id) => used.has(id) || !permissionIds.includes(id));
  return [
    ...unused.map((id) => ({ where: 'permissions.ts', message: `${id} guards nothing: no field asks for it` })),
    ...wrong.map((id) => ({
      where: 'public.ts',
      message: `${id} is listed as guarding rows only, and is used or gone`,
    })),
  ];
}
