import type { Transaction } from '../../kit/transaction.js';
import type { IdentitySettings } from '../options.js';
import { raiseAlert } from './raise-alert.js';

const hour = 3_600_000;

/** The night that a moment belongs to, by the day on which its hours begin; null by day. The hours may pass midnight. */
export function nightOf(now: Date, hours: IdentitySettings['offHours']): string | null {
  if (!hours) return null;
  const length = (hours.to - hours.from + 24) % 24 || 24;
  const since = (now.getUTCHours() - hours.from + 24) % 24;
  if (since >= length) return null;
  return new Date(now.getTime() - since * hour).toISOString().slice(0, 10);
}

/** Warns, once a night, of somebody who is at work when nobody should be. */
export async function noteOffHours(
  tx: Transaction,
  settings: IdentitySettings,
  now: Date,
  { userId, ipAddress }: { userId: string; ipAddress: string | null },
): Promise<void> {
  const night = nightOf(now, settings.offHours);
  if (!night || !settings.offHours) return;
  const { from, to } = settings.offHours;
  const two = (value: number) => `${String(value).padStart(2, '0')}:00`;
  await raiseAlert(tx, {
    kind: 'OFF_HOURS',
    cause: `off-hours:${userId}:${night}`,
    staffId: userId,
    summary: `Was at work between ${two(from)} and ${two(to)} UTC, the night of ${night}.`,
    ipAddress,
    details: { night },
  });
}

/** Warns of everybody whose session was used a moment ago, also when it began by day; those of this night are not counted again. */
export async function watchOffHours(tx: Transaction, settings: IdentitySettings, now: Date): Promise<void> {
  const night = nightOf(now, settings.offHours);
  if (!night) return;
  const active = await tx.query<{ userId: string; ipAddress: string | null }>(
    `select distinct on (s.user_id) s.user_id as "userId", host(s.ip_address) as "ipAddress" from identity.sessions s
     where s.last_seen > clock_timestamp() - interval '5 minutes' and not exists (
       select from identity.alerts a where a.cause = 'off-hours:' || s.user_id || ':' || $1)
     order by s.user_id, s.last_seen desc`,
    [night],
  );
  for (const one of active) await noteOffHours(tx, settings, now, one);
}
