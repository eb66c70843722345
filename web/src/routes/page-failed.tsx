import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorNotice } from '../ui/error-notice';
import { Page } from '../ui/page';

/** Something in the page itself broke; the frame around it stays usable. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  return (
    <Page title="This page failed">
      <ErrorNotice message={error instanceof Error ? error.message : String(error)} onRetry={reset} />
    </Page>
  );
}
