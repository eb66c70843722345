import type { Transaction } from '../../kit/transaction.js';

/** What is counted, the platform's setting that says how many are still usual, and within how many minutes. */
export const counted = {
  FAILED_SIGN_INS: { setting: 'alerts.failed-sign-ins', withinMinutes: 5 },
  READ_VOLUME: { setting: 'alerts.entities-per-hour', withinMinutes: 60 },
  MANY_TENANTS: { setting: 'alerts.tenants-per-hour', withinMinutes: 60 },
} as const;

export type CountedKind = keyof typeof counted;
export type Thresholds = Readonly<Record<CountedKind, number>>;

/** As the settings are now: more than so many raise an alert. */
export async function thresholds(tx: Transaction): Promise<Thresholds> {
  const kinds = Object.keys(counted) as CountedKind[];
  const rows = await tx.query<{ kind: CountedKind; threshold: number }>(
    `select k.kind, platform.setting_number(k.setting)::integer as threshold from unnest($1::text[], $2::text[]) k(kind, setting)`,
    [kinds, kinds.map((kind) => counted[kind].setting)],
  );
  return Object.fromEntries(rows.map(({ kind, threshold }) => [kind, threshold])) as Thresholds;
}
