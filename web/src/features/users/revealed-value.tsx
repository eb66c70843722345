import { Text } from '@mantine/core';
import { formatRemaining } from '../../format/time';
import { useNow } from '../../ui/use-now';

const quarterOfAnHour = 15 * 60_000;

/** A revealed value, and for how long it stays. */
export function RevealedValue({ value, until }: { value: string | null | undefined; until: string }) {
  // The page's clock may be half a minute old: never more than there ever is.
  const now = Math.max(useNow(), Date.parse(until) - quarterOfAnHour);
  return (
    <>
      <div>{value ?? '—'}</div>
      <Text span fz="xs" c="dimmed">
        Revealed; hidden again in {formatRemaining(until, now)}
      </Text>
    </>
  );
}
