import { formatAbsolute, formatRemaining } from '../../format/time';
import { useSeconds } from './use-seconds';

/** What is left: minutes, and in the last two of them seconds. */
export function Countdown({ until }: { until: string }) {
  const now = useSeconds();
  const seconds = Math.ceil((Date.parse(until) - now) / 1000);
  const text = seconds > 120 ? formatRemaining(until, now) : seconds > 0 ? `${seconds} s` : 'no time any more';
  return (
    // Announced when it begins and not every second.
    <time dateTime={until} title={formatAbsolute(until)} aria-live="off" style={{ fontVariantNumeric: 'tabular-nums' }}>
      {text}
    </time>
  );
}
