import { formatAbsolute, formatRelative } from '../format/time';
import { useNow } from './use-now';

/** How long ago, with the moment itself on hover. */
export function RelativeTime({ time }: { time: string | null | undefined }) {
  const now = useNow();
  if (!time) return <>never</>;
  return (
    <time dateTime={time} title={formatAbsolute(time)} style={{ whiteSpace: 'nowrap' }}>
      {formatRelative(time, now)}
    </time>
  );
}
