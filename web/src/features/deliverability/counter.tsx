import { Text } from '@mantine/core';

interface CounterProps {
  count: number;
  /** What it is a part of. */
  of: number;
  /** From this share on it is pointed out. */
  worry?: number | undefined;
}

const shareOf = (count: number, of: number) => {
  const percent = (100 * count) / of;
  return `${percent.toLocaleString('en', { maximumFractionDigits: percent < 1 ? 2 : 1 })} %`;
};

/** A number with the share that it is. */
export function Counter({ count, of, worry }: CounterProps) {
  const worrying = worry !== undefined && of > 0 && count / of >= worry;
  return (
    <Text component="span" fz="sm" fw={worrying ? 700 : 400} style={{ whiteSpace: 'nowrap' }}>
      {count.toLocaleString('en')}
      {of > 0 && (
        <Text component="span" fz="xs" c={worrying ? undefined : 'dimmed'} display="block" fw={worrying ? 700 : 400}>
          {shareOf(count, of)}
          {worrying && ', too many'}
        </Text>
      )}
    </Text>
  );
}
