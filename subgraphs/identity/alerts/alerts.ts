import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf } from '../../kit/ids.js';
import { page } from '../../kit/page.js';
import type { QueryalertsArgs } from '../resolver-types.generated.js';
import { Alert } from './alert.entity.js';
import type { AlertPage } from './alert-page.js';

const columns = `a.id, a.kind, a.user_id as "userId", a.summary, host(a.ip_address) as "ipAddress", a.occurrences, a.created,
  a.last_seen as "lastSeen", a.acknowledged, a.acknowledged_by as "acknowledgedBy", a.note, a.details`;

export const alertById = (ctx: SubgraphContext): DataLoader<string, Alert | null> =>
  ctx.once(
    'identity.alertById',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await ctx.tx.manager.findBy(Alert, { id: In(ids.filter((id) => isIdOf('Alert', id))) });
        return ids.map((id) => found.find((alert) => alert.id === id.toLowerCase()) ?? null);
      }),
  );

/** The alerts that the viewer may read, newest first. */
export function alerts(ctx: SubgraphContext, args: QueryalertsArgs): Promise<AlertPage> {
  const { kinds, acknowledged, staffMemberId } = args.filter ?? {};
  const parameters: unknown[] = [];
  const where: string[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  if (kinds) where.push(`a.kind = any (${bind(kinds)})`);
  if (acknowledged != null) where.push(`a.acknowledged is ${acknowledged ? 'not null' : 'null'}`);
  if (staffMemberId != null)
    where.push(isIdOf('StaffMember', staffMemberId) ? `a.user_id = ${bind(staffMemberId)}` : 'false');
  return page(ctx.tx, args, {
    columns,
    from: 'identity.alerts a',
    where,
    parameters,
    sort: { expression: 'a.created', type: 'timestamptz', direction: 'DESC' },
    id: 'a.id',
  });
}
