import { formatAbsolute, formatRemaining } from '../../format/time';
import { useNow } from '../../ui/use-now';

/** What is left until then, with the moment itself on hover. */
export function Remaining({ until }: { until: string }) {
  const now = useNow();
  return (
    <time dateTime={until} title={formatAbsolute(until)} style={{ whiteSpace: 'nowrap' }}>
      {inDays(until, now) ?? formatRemaining(until, now)}
    </time>
  );
}

const dayMs = 86_400_000;

function inDays(until: string, now: number): string | undefined {
  const left = Date.parse(until) - now;
  if (left < 2 * dayMs) return undefined;
  return `${Math.floor(left / dayMs)} days ${Math.floor((left % dayMs) / 3_600_000)} h`;
}
