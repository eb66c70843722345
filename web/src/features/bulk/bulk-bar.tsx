import { Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { count } from '../../format/words';
import type { BulkAction } from '../../gql/graphql';
import { GuardedButton } from '../../ui/guarded-button';
import { usePermissions } from '../session/use-permissions';
import { BulkDialog } from './bulk-dialog';
import { bulkActions, bulkWords } from './bulk-words';
import type { Matching } from './matching';

interface BulkBarProps {
  selected: readonly string[];
  matching?: Matching | undefined;
  onClear: () => void;
}

/** What can be done to the users that are selected, or to all that match; each is planned first and shown. */
export function BulkBar({ selected, matching, onClear }: BulkBarProps) {
  const { refusal } = usePermissions();
  const [all, setAll] = useState(false);
  const [action, setAction] = useState<BulkAction>();
  const everyone = all ? matching : undefined;
  const number = everyone?.total ?? selected.length;
  return (
    <Paper withBorder p="xs" role="region" aria-label="Selected users">
      <Group gap="xs">
        <Text fz="sm" fw={500} aria-live="polite">
          {count(number, 'user')} selected
        </Text>
        {matching && !all && matching.total > selected.length && (
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
            Select all {matching.total.toLocaleString('en')} that match
          </Button>
        )}
        {bulkActions.map((one) => (
          <GuardedButton
            key={one}
            size="compact-sm"
            variant="default"
            refusal={['users:bulk', ...bulkWords[one].needs].map(refusal).find(Boolean)}
            aria-label={`${bulkWords[one].does} ${count(number, 'user')}`}
            onClick={() => setAction(one)}
          >
            {bulkWords[one].button}
          </GuardedButton>
        ))}
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          Clear the selection
        </Button>
      </Group>
      {action && (
        <BulkDialog
          action={action}
          number={number}
          userIds={everyone ? undefined : selected}
          matching={everyone}
          onClose={() => setAction(undefined)}
        />
      )}
    </Paper>
  );
}
