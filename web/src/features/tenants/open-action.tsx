import { Button } from '@mantine/core';
import type { Denial } from '../denials/denial';

interface OpenActionProps {
  denial: Denial;
  onOpen: (() => void) | undefined;
}

/** What can be done about a part that is hidden because the tenant is closed. */
export function OpenAction({ denial, onOpen }: OpenActionProps) {
  if (denial.code !== 'TENANT_NOT_OPEN' || !onOpen) return null;
  return (
    <Button size="xs" onClick={onOpen}>
      Open tenant
    </Button>
  );
}
