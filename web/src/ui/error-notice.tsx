import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { CopyText } from './copy-text';
import { Notice } from './notice';

interface ErrorNoticeProps {
  heading?: string;
  message: string;
  requestId?: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** Something failed: what, the id by which the log finds it, and a way to try again. */
export function ErrorNotice({ heading = 'That did not work', message, requestId, onRetry }: ErrorNoticeProps) {
  return (
    <Notice role="alert" icon={<IconAlertTriangle color="var(--mantine-color-error)" />} heading={heading}>
      <Text>{message}</Text>
      {requestId && (
        <Group gap="xs" mt="xs">
          <Text fz="sm" c="dimmed">
            Request id
          </Text>
          <CopyText text={requestId} label="request id" />
        </Group>
      )}
      {onRetry && (
        <Button mt="sm" size="xs" variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Notice>
  );
}
