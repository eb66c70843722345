import type { PermissionId } from '../../../schema/permissions.js';
import type { SubgraphContext } from '../../kit/context.js';
import { denied } from '../../kit/denial.js';
import { badInput } from '../../kit/errors.js';
import { reaches } from '../../kit/viewer.js';
import { detailsLoader } from '../cases/case-parts.js';
import type { SupportCaseEntity } from '../cases/support-case.entity.js';
import { tenantLoader } from '../tenants/tenants.js';
import { contactLoader, emailLoader } from '../users/personal.js';
import type { UserEntity } from '../users/user.entity.js';

/** What a message is about. */
export interface Matter {
  supportCase: SupportCaseEntity;
  user: UserEntity;
}

interface MergeField {
  /** The field of the graph that it shows, and what one needs to read it there. */
  shows: string;
  needs: PermissionId | null;
  read(ctx: SubgraphContext, matter: Matter): Promise<string | null> | string | null;
}

/** The closed list. Nothing is merged in that the sender could not read where it stands. */
export const mergeable: Readonly<Record<string, MergeField>> = {
  'case.reference': {
    shows: 'SupportCase.reference',
    needs: 'cases:queue',
    read: (_ctx, { supportCase }) => supportCase.reference,
  },
  'case.subject': {
    shows: 'SupportCase.subject',
    needs: 'cases:read',
    read: async (ctx, { supportCase }) => (await detailsLoader(ctx).load(supportCase.id))?.subject ?? null,
  },
  'tenant.name': {
    shows: 'Tenant.name',
    needs: 'tenants:name',
    read: async (ctx, { supportCase }) => (await tenantLoader(ctx).load(supportCase.tenantId))?.name ?? null,
  },
  'user.name': { shows: 'User.name', needs: 'users:name', read: (_ctx, { user }) => user.name },
  'user.email': {
    shows: 'User.email',
    needs: 'user-email:read',
    read: async (ctx, { user }) => emailLoader(ctx).field(user.id, (row) => row?.email ?? null),
  },
  'user.phone': {
    shows: 'User.phone',
    needs: 'user-phone:read',
    read: async (ctx, { user }) => contactLoader(ctx).field(user.id, (row) => row?.phone ?? null),
  },
  'staff.name': { shows: 'StaffMember.name', needs: null, read: ({ viewer }) => viewer.name },
};

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The fields that a text names; BAD_USER_INPUT for one that there is not. */
export function fieldsOf(field: string, text: string): string[] {
  const named = [...text.matchAll(placeholder)].map(([, name = '']) => name);
  const unknown = named.find((name) => !Object.hasOwn(mergeable, name));
  if (unknown !== undefined) {
    throw badInput(field, `“${unknown}” is no merge field. There are ${Object.keys(mergeable).join(', ')}.`);
  }
  return [...new Set(named)];
}

/** Puts values into a subject and a text; FORBIDDEN for what the sender may not read of this user and case. */
export async function mergeFields<Texts extends Record<string, string>>(
  ctx: SubgraphContext,
  texts: Texts,
  matter: Matter,
): Promise<Texts> {
  const values = new Map<string, string>();
  for (const name of Object.entries(texts).flatMap(([field, text]) => fieldsOf(field, text))) {
    const field = mergeable[name] as MergeField;
    const { tenantId, environment } = matter.supportCase;
    if (field.needs && !reaches(ctx.viewer, field.needs, { tenantIds: [tenantId], environment })) {
      throw denied(ctx.viewer, field.shows, [[field.needs]]);
    }
    values.set(name, (await field.read(ctx, matter)) ?? '');
  }
  const fill = (text: string) => text.replace(placeholder, (_whole, name: string) => values.get(name) ?? '');
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, fill(text)])) as Texts;
}
