import type { SubgraphContext } from '../../kit/context.js';
import type { Transaction } from '../../kit/transaction.js';
import { newSecretToken } from '../access/secret-token.js';
import type { IdentitySettings } from '../options.js';
import { noteOffHours } from './off-hours.js';
import { type AlertKind, raiseAlert } from './raise-alert.js';

export interface Arrival {
  deviceHash: Buffer;
  deviceFirstSeen: Date;
  /** For the device's cookie; null when it has one. */
  deviceToken: string | null;
  country: string | null;
  place: string | null;
}

type PlaceKind = 'DEVICE' | 'NETWORK' | 'COUNTRY';

interface Seen {
  isNew: boolean;
  firstSeen: Date;
}

/** Whether somebody has come with or from this before; now they have. */
async function see(tx: Transaction, userId: string, kind: PlaceKind, value: string): Promise<Seen> {
  const [row] = await tx.query<Seen>(
    `insert into identity.known_places (user_id, kind, value) values ($1, $2, $3)
     on conflict (user_id, kind, value) do update set last_seen = clock_timestamp()
     returning first_seen as "firstSeen", xmax = 0 as "isNew"`,
    [userId, kind, value],
  );
  if (!row) throw new Error('A place was not kept.');
  return row;
}

/** What a provider gives to one customer: 256 addresses of version 4, a /48 of version 6. */
async function networkOf(tx: Transaction, ipAddress: string): Promise<string> {
  const [row] = await tx.query<{ network: string }>(
    `select network(set_masklen($1::inet, case family($1::inet) when 4 then 24 else 48 end))::text as network`,
    [ipAddress],
  );
  return row?.network ?? ipAddress;
}

interface Novelty {
  device: boolean;
  network: boolean;
  country: boolean;
}

/** One warning for one sign-in: the gravest that applies. */
function kindOf({ device, network, country }: Novelty): AlertKind | null {
  if (country) return 'NEW_COUNTRY';
  if (!device) return null;
  return network ? 'NEW_NETWORK' : 'NEW_DEVICE';
}

/**
 * Notes with what and from where somebody comes in, and warns when it is new. The same place again is no news, and the
 * first device, network or country of all has nothing to be compared with. Rookery itself does this: see asRookery.
 */
export async function noteArrival(
  ctx: SubgraphContext,
  settings: IdentitySettings,
  { userId, deviceName, browser }: { userId: string; deviceName: string; browser: string },
): Promise<Arrival> {
  const { tx, client } = ctx;
  const before = await tx.query<{ kind: PlaceKind }>(
    'select distinct kind from identity.known_places where user_id = $1',
    [userId],
  );
  const isNews = (kind: PlaceKind, seen: Seen | null) =>
    (seen?.isNew && before.some((one) => one.kind === kind)) ?? false;
  const fresh = client.deviceHash ? null : newSecretToken();
  const deviceHash = fresh?.hash ?? Buffer.from(client.deviceHash ?? '', 'hex');
  const device = await see(tx, userId, 'DEVICE', deviceHash.toString('hex'));
  const { ipAddress } = client;
  const network = ipAddress ? await see(tx, userId, 'NETWORK', await networkOf(tx, ipAddress)) : null;
  const located = (ipAddress && settings.placeOf?.(ipAddress)) || null;
  const country = located ? await see(tx, userId, 'COUNTRY', located.country) : null;
  const kind = kindOf({
    device: isNews('DEVICE', device),
    network: isNews('NETWORK', network),
    country: isNews('COUNTRY', country),
  });
  if (kind) {
    const where = [located?.place, ipAddress].filter(Boolean).join(', ') || 'an unknown address';
    await raiseAlert(tx, {
      kind,
      cause: `arrival:${userId}:${deviceHash.toString('hex').slice(0, 16)}:${where}`,
      staffId: userId,
      summary: `Signed in from ${where} with “${deviceName}” (${browser}).`,
      ipAddress,
      details: { deviceName, browser, country: located?.country ?? null },
    });
  }
  await noteOffHours(tx, settings, ctx.clock.now(), { userId, ipAddress });
  return {
    deviceHash,
    deviceFirstSeen: device.firstSeen,
    deviceToken: fresh?.token ?? null,
    country: located?.country ?? null,
    place: located?.place ?? null,
  };
}
