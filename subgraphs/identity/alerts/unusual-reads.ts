import type { Transaction } from '../../kit/transaction.js';
import { directoryFields, recordsOfTheHouse } from './directory-fields.js';
import { raiseAlert } from './raise-alert.js';
import { counted, type Thresholds, thresholds } from './thresholds.js';

type ReadKind = 'READ_VOLUME' | 'MANY_TENANTS';

interface Reads {
  staffId: string;
  things: number;
  tenants: number;
  since: Date;
  until: Date;
}

interface Found {
  kind: ReadKind;
  count: number;
  summary: string;
}

const readKinds: readonly ReadKind[] = ['READ_VOLUME', 'MANY_TENANTS'];
const minutes = counted.READ_VOLUME.withinMinutes;

function foundIn({ things, tenants }: Reads, limits: Thresholds): Found[] {
  const found: Found[] = [
    {
      kind: 'READ_VOLUME',
      count: things,
      summary: `Read ${things} different things of customers within an hour, which is more than usual.`,
    },
    {
      kind: 'MANY_TENANTS',
      count: tenants,
      summary: `Read details of ${tenants} different tenants within an hour, which is more than usual.`,
    },
  ];
  return found.filter(({ kind, count }) => count > limits[kind]);
}

/** Of everybody on the staff, which of these alerts about them the last hour has seen already. */
async function told(tx: Transaction): Promise<Map<string, readonly string[]>> {
  const staff = await tx.query<{ id: string; kinds: string[] }>(
    `select s.user_id as id, array(select a.kind from identity.alerts a
       where a.user_id = s.user_id and a.created > clock_timestamp() - $2 * interval '1 minute' and a.kind = any ($1)) as kinds
     from identity.staff_members s`,
    [readKinds, minutes],
  );
  return new Map(staff.map(({ id, kinds }) => [id, kinds]));
}

/**
 * Warns of who was shown unusually much of customers within the last hour, by the receipts: once for each person, rule and hour.
 * *Volume* counts different things, whatever was shown of them. *Many tenants* counts tenants of which a detail was shown, in an
 * answer about one or about many: a field that lists do not show of any tenant. Of two processes, one looks at a time.
 */
export async function watchReads(tx: Transaction): Promise<void> {
  const [turn] = await tx.query<{ ours: boolean }>('select pg_try_advisory_xact_lock(727011) as ours');
  if (!turn?.ours) return;
  const limits = await thresholds(tx);
  const knownOf = await told(tx);
  const toLookAt = [...knownOf].filter(([, kinds]) => kinds.length < readKinds.length).map(([id]) => id);
  const busy = await tx.query<Reads>(
    `select staff_id as "staffId", things, tenants, since, until from audit.reads_within($1::uuid[], $2, $3, $4, $5::text[], $6::jsonb)`,
    [toLookAt, minutes, limits.READ_VOLUME, limits.MANY_TENANTS, recordsOfTheHouse, JSON.stringify(directoryFields())],
  );
  for (const reads of busy) {
    const { staffId, since, until } = reads;
    const news = foundIn(reads, limits).filter(({ kind }) => !knownOf.get(staffId)?.includes(kind));
    for (const { kind, count, summary } of news) {
      const details = { count, threshold: limits[kind], from: since, until };
      const cause = `${kind}:${staffId}:${until.toISOString()}`;
      await raiseAlert(tx, { kind, cause, staffId, summary, details });
    }
  }
}
