import {
  buildSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { readApi } from '../../../schema/files.js';
import { isPermissionId } from '../../../schema/permissions.js';
import type { SubgraphContext } from '../../kit/context.js';
import { denied } from '../../kit/denial.js';
import { badInput } from '../../kit/errors.js';
import { type Decision, decide, nobody, type Viewer } from '../../kit/viewer.js';
import { fieldScopes } from '../requests/field-scopes.js';
import type { QuerypreviewAsArgs, Reach, RolePreview } from '../resolver-types.generated.js';

const longestOperation = 20_000;
let api: GraphQLSchema | undefined;

interface Cell {
  permission: string;
  reach: Reach;
  never: string[];
}

/** What the roles give together, ceilings and all. */
async function grantsOf(ctx: SubgraphContext, roleNames: readonly string[]): Promise<Cell[]> {
  const known = await ctx.tx.query<{ name: string }>(
    'select name from identity.staff_roles where name = any ($1) and deleted is null',
    [roleNames],
  );
  if (!roleNames.length || known.length !== new Set(roleNames).size)
    throw badInput('roleNames', 'There is no role of this name.');
  return ctx.tx.query<Cell>(
    `select distinct p.name as permission, g.reach, p.never from identity.staff_role_permissions g
     join identity.staff_roles r on r.id = g.role_id and r.name = any ($1)
     join identity.permissions p on p.id = g.permission_id and not (p.never && $1)
     where g.needs = 'NOTHING' order by p.name`,
    [roleNames],
  );
}

function viewerWith(roleNames: readonly string[], cells: readonly Cell[]): Viewer {
  const grants: Viewer['grants'] = {};
  for (const { permission, reach } of cells)
    if (isPermissionId(permission)) grants[permission] = [...(grants[permission] ?? []), reach];
  const environments: Viewer['environments'] = [];
  if (grants['production-data:read']) environments.push('PRODUCTION');
  if (grants['test-data:read']) environments.push('TEST');
  return { ...nobody, kind: 'STAFF', tier: roleNames[0] ?? null, roles: [...roleNames], grants, environments };
}

function parsed(text: string): DocumentNode {
  if (text.length > longestOperation) throw badInput('operation', 'This operation is too long.');
  api ??= buildSchema(readApi());
  try {
    const document = parse(text, { maxTokens: 4_000 });
    const [error] = validate(api, document);
    if (error) throw error;
    return document;
  } catch (error) {
    throw badInput('operation', error instanceof GraphQLError ? error.message : 'This is no operation.');
  }
}

/** What becomes of each field of an operation, before any row is looked at. */
function fieldsOf(document: DocumentNode, viewer: Viewer): Record<Decision, string[]> {
  const found: Record<Decision, Set<string>> = { allow: new Set(), deny: new Set(), depends: new Set() };
  const types = new TypeInfo(api as GraphQLSchema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const parent = types.getParentType();
        if (!parent || name.value.startsWith('__')) return;
        const coordinate = `${parent.name}.${name.value}`;
        const scopes = fieldScopes().get(coordinate);
        if (scopes) found[decide(viewer, scopes)].add(coordinate);
      },
    }),
  );
  return { allow: [...found.allow].sort(), deny: [...found.deny].sort(), depends: [...found.depends].sort() };
}

/**
 * What somebody with these roles would see, worked out and not tried: nobody becomes anybody. Whoever looks learns of no
 * role that may more than they ever could.
 */
export async function previewAs(
  ctx: SubgraphContext,
  { roleNames, operation }: QuerypreviewAsArgs,
): Promise<RolePreview> {
  const cells = await grantsOf(ctx, roleNames);
  const beyond = cells.some(({ never }) => never.includes(ctx.viewer.tier ?? ''));
  // What a tier can never be given shuts the preview of whoever has it; qa's own ceiling is no admin's.
  if (beyond) throw denied(ctx.viewer, 'Query.previewAs', []);
  const viewer = viewerWith(roleNames, cells);
  const fields = operation ? fieldsOf(parsed(operation), viewer) : { allow: [], deny: [], depends: [] };
  return {
    roleNames: [...roleNames],
    scopes: Object.keys(viewer.grants).sort(),
    environments: viewer.environments,
    deniedFields: fields.deny,
    dependingFields: fields.depends,
  };
}
