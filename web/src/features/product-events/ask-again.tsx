import { Button, Group, Text } from '@mantine/core';
import { RelativeTime } from '../../ui/relative-time';

interface AskAgainProps {
  answer: { source: string; asked?: string | null | undefined };
  busy: boolean;
  onAsk: () => void;
}

/** Where it comes from, of when it is, and another try. */
export function AskAgain({ answer: { source, asked }, busy, onAsk }: AskAgainProps) {
  return (
    <Group gap="sm">
      <Text fz="sm" c="dimmed">
        {source}
        {asked && (
          <>
            , asked <RelativeTime time={asked} />
          </>
        )}
      </Text>
      <Button size="compact-sm" variant="default" loading={busy} onClick={onAsk}>
        Ask again
      </Button>
    </Group>
  );
}
