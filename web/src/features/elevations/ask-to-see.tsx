import { Button } from '@mantine/core';
import type { Denial } from '../denials/denial';
import { usePermissions } from '../session/use-permissions';
import { openAskForAccess } from './ask-for-access-state';

/** Beside a lock that an elevation can open, for those who may ask for one. */
export function AskToSee({ denial }: { denial: Denial }) {
  const { can, titleOf } = usePermissions();
  if (denial.canBeGivenBy !== 'elevation' || !denial.missing.length || !can('elevation:request')) return null;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      ml={6}
      onClick={() => openAskForAccess(denial.missing)}
      aria-label={`Ask for access: ${denial.missing.map(titleOf).join(', ')}`}
    >
      Ask for access
    </Button>
  );
}
