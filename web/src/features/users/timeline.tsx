import { words } from '../../format/words';
import { EmptyState } from '../../ui/empty-state';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import classes from './timeline.module.css';
import type { UserData } from './user-access';

type Entry = NonNullable<UserData['activity']>['nodes'][number];

/** What a user did, the newest first; what did not work stands out. */
export function Timeline({ entries, label }: { entries: readonly Entry[]; label: string }) {
  if (!entries.length) return <EmptyState kind="nothing-yet" text="Nothing is recorded of this person." />;
  return (
    <ol className={classes['list']} aria-label={label}>
      {entries.map(({ id, time, kind, succeeded, summary, country }) => (
        <li key={id} className={classes['entry']} data-failed={succeeded ? undefined : ''}>
          <RelativeTime time={time} />
          <span className={classes['kind']}>{words(kind)}</span>
          <span className={classes['what']}>
            {summary} {!succeeded && <StatusBadge status="FAILED" />}
          </span>
          <span className={classes['place']}>{country}</span>
        </li>
      ))}
    </ol>
  );
}
