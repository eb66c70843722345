import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import type { RevealField } from '../../gql/graphql';
import { useUserChange } from './use-user-change';
import { RevealMutation } from './user-changes.query';

interface RevealButtonProps {
  userId: string;
  field: RevealField;
  /** What is revealed, in a sentence: “the telephone number”. */
  what: string;
}

/** Shows one personal value for a quarter of an hour, for the case that the tenant is open for. */
export function RevealButton({ userId, field, what }: RevealButtonProps) {
  const [busy, reveal] = useUserChange(RevealMutation);
  return (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<IconEye size={14} aria-hidden />}
      loading={busy}
      aria-label={`Reveal ${what} for 15 minutes`}
      onClick={() =>
        void reveal({ input: { userId, fields: [field] } }, `You see ${what} for 15 minutes. That is on record.`)
      }
    >
      Reveal
    </Button>
  );
}
