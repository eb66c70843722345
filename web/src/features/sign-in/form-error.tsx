import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CombinedError } from 'urql';
import { messageOf } from '../../error-message';

/** What the server said about a form, announced at once. */
export function FormError({ error }: { error: CombinedError | undefined }) {
  if (!error) return null;
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      styles={{ message: { color: 'var(--mantine-color-text)' } }}
    >
      {messageOf(error)}
    </Alert>
  );
}
