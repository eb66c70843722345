import DataLoader from 'dataloader';
import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { badInput } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import type { RevealField, RevealInput } from '../resolver-types.generated.js';
import { inOrderOf } from '../rows-by-id.js';
import type { UserOf } from './change-user.js';
import { requireReach, userToChange } from './reach.js';

/** What the viewer has revealed of a user and may still see. */
export interface RevealedRow {
  userId: string;
  fields: RevealField[];
  until: Date;
  phone: string | null;
  postalAddress: string | null;
  lastLoginIp: string | null;
}

/** By user, for all of an answer in one statement; the database says what is still to be seen. */
export function revealedLoader(ctx: SubgraphContext): DataLoader<string, RevealedRow | null> {
  return ctx.once('revealed.byUser', () => {
    return new DataLoader<string, RevealedRow | null>(async (users) => {
      const rows = await ctx.tx.query<RevealedRow>(
        `select user_id as "userId", fields, until, phone, postal_address as "postalAddress", login_ip as "lastLoginIp"
         from tenants.revealed($1::uuid[])`,
        [users],
      );
      return inOrderOf(users, rows, (row) => row.userId);
    });
  });
}

const longestCase = 100;

/** Reveals some fields of one user to the viewer, for a case and fifteen minutes, and records it. */
export async function reveal(ctx: SubgraphContext, input: RevealInput): Promise<UserOf> {
  const fields = [...new Set(input.fields)].sort();
  if (!fields.length) throw badInput('fields', 'Say what to reveal.');
  const caseName = input.caseId?.trim() || null;
  if (caseName && caseName.length > longestCase)
    throw badInput('caseId', `“caseId” has ${longestCase} characters at most.`);
  const user = await userToChange(ctx, input.userId);
  requireReach(ctx, 'users:reveal', user, 'reveal');
  const id = newId('Reveal', ctx.clock.now().getTime());
  const [made] = await ctx.tx.query<{ caseId: string | null; tenantId: string; expires: Date }>(
    'select case_id as "caseId", tenant_id as "tenantId", expires from tenants.reveal($1, $2, $3, $4)',
    [id, user.id, caseName, fields],
  );
  if (!made?.caseId) throw badInput('caseId', 'Name a case of this user’s tenant.');
  await recordAudit(ctx.tx, {
    action: 'user.revealed',
    resourceType: 'User',
    resourceId: user.id,
    tenantId: made.tenantId,
    newValues: { fields, caseId: made.caseId, until: made.expires.toISOString() },
    classification: 'confidential',
  });
  revealedLoader(ctx).clear(user.id);
  return { user };
}
