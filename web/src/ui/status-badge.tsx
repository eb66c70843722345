import { words } from '../format/words';
import classes from './status-badge.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'off' | 'plain';

const tones: Record<string, Tone> = {
  ACTIVE: 'good',
  PAID: 'good',
  SUCCEEDED: 'good',
  VERIFIED: 'good',
  HEALTHY: 'good',
  PROCESSED: 'good',
  ENROLLED: 'good',
  ALLOWED: 'good',
  TRIAL: 'plain',
  TRIALING: 'plain',
  PENDING: 'warn',
  PAST_DUE: 'warn',
  PAUSED: 'warn',
  INCOMPLETE: 'warn',
  OPEN: 'warn',
  DEGRADED: 'warn',
  PARTIAL: 'warn',
  MISSING: 'warn',
  INVITED: 'warn',
  SUSPENDED: 'bad',
  BANNED: 'bad',
  UNPAID: 'bad',
  FAILED: 'bad',
  DENIED: 'bad',
  DOWN: 'bad',
  UNCOLLECTIBLE: 'bad',
  CHURNED: 'off',
  CANCELED: 'off',
  DELETED: 'off',
  VOID: 'off',
};

/** A status in a word. The tone repeats what the word says and never says it alone. */
export function StatusBadge({ status, tone }: { status: string; tone?: Tone }) {
  return (
    <span className={classes['badge']} data-tone={tone ?? tones[status] ?? 'plain'}>
      {words(status)}
    </span>
  );
}
