import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf, newId } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import { newSecretToken } from '../access/secret-token.js';
import type { Arrival } from '../alerts/note-arrival.js';
import type { IdentitySettings } from '../options.js';
import { Session } from './session.entity.js';

/** That have neither been ended nor run out; the clock is the database's. */
const alive = 's.revoked is null and clock_timestamp() < least(s.expires, s.idle_expires)';

export const sessionById = (ctx: SubgraphContext): DataLoader<string, Session | null> =>
  ctx.once(
    'identity.sessionById',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await ctx.tx.manager.findBy(Session, { id: In(ids.filter((id) => isIdOf('Session', id))) });
        return ids.map((id) => found.find((session) => session.id === id.toLowerCase()) ?? null);
      }),
  );

/** The sessions of each staff member that have not ended, newest first. */
export const sessionsOf = (ctx: SubgraphContext): DataLoader<string, Session[]> =>
  ctx.once(
    'identity.sessionsOf',
    () =>
      new DataLoader(async (staffIds: readonly string[]) => {
        const found = await ctx.tx.manager
          .createQueryBuilder(Session, 's')
          .where('s.user_id = any (:staffIds)', { staffIds })
          .andWhere(alive)
          .orderBy('s.created', 'DESC')
          .addOrderBy('s.id', 'DESC')
          .getMany();
        return staffIds.map((id) => found.filter((session) => session.userId === id));
      }),
  );

export interface NewSession {
  sessionId: string;
  token: string;
  expires: string;
}

/** Begins a session with the roles held at this moment. Only Rookery itself may: see asRookery. */
export async function startSession(
  ctx: SubgraphContext,
  settings: IdentitySettings,
  { userId, deviceName, browser, arrival }: { userId: string; deviceName: string; browser: string; arrival: Arrival },
): Promise<NewSession> {
  const { token, hash } = newSecretToken();
  const [row] = await ctx.tx.query<{ id: string; expires: Date }>(
    `insert into identity.sessions (id, user_id, token_hash, device_name, browser, ip_address, role_ids, expires, idle_expires, idle_seconds,
       device_hash, device_first_seen, country, place)
     select $1, m.user_id, $3, $4, $5, $6,
       array(select m.role_id union select held.role_id from identity.staff_member_roles held where held.user_id = m.user_id),
       clock_timestamp() + $7 * interval '1 second', clock_timestamp() + $8 * interval '1 second', $8, $9, $10, $11, $12
     from identity.staff_members m where m.user_id = $2
     returning id, expires`,
    [
      newId('Session'),
      userId,
      hash,
      deviceName,
      browser,
      ctx.client.ipAddress,
      settings.sessionLifetimeSeconds,
      settings.sessionIdleSeconds,
      arrival.deviceHash,
      arrival.deviceFirstSeen,
      arrival.country,
      arrival.place,
    ],
  );
  if (!row) throw new Error('A session began for nobody.');
  return { sessionId: row.id, token, expires: row.expires.toISOString() };
}

/** Ends one; false when it had been ended before. */
export async function endSession(tx: Transaction, sessionId: string): Promise<boolean> {
  const ended = await tx.query(
    'update identity.sessions set revoked = clock_timestamp() where id = $1 and revoked is null returning id',
    [sessionId],
  );
  return ended.length > 0;
}

/** Ends all of somebody's; gives how many. */
export async function endSessionsOf(tx: Transaction, staffId: string): Promise<number> {
  const ended = await tx.query(
    `update identity.sessions s set revoked = clock_timestamp() where user_id = $1 and ${alive} returning id`,
    [staffId],
  );
  return ended.length;
}
