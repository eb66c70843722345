import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { count, words } from '../../format/words';
import { AskForChange } from './ask-for-change';
import { Changes } from './changes';
import { type Difference, type Draft, differencesOf, placeKey } from './draft';
import { DraftImpact } from './draft-impact';
import type { Grant } from './matrix';

interface DraftPanelProps {
  draft: Draft;
  at: (role: string, permission: string) => readonly Grant[];
  onChange: (draft: Draft) => void;
}

/** The difference that the draft is, who it would touch, and the way to ask for it: one request for each role. */
export function DraftPanel({ draft, at, onChange }: DraftPanelProps) {
  const [asking, setAsking] = useState<Difference>();
  const differences = differencesOf(draft, at);
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname && !window.confirm('The draft of the matrix is not asked for yet. Leave it?'),
    enableBeforeUnload: true,
  });
  const forget = (roleName: string) =>
    onChange(new Map([...draft].filter(([key]) => !key.startsWith(placeKey({ role: roleName, permission: '' })))));

  return (
    <>
      {differences.map((difference) => (
        <Paper
          key={difference.roleName}
          withBorder
          p="md"
          component="section"
          aria-label={`Draft for ${words(difference.roleName)}`}
        >
          <Stack gap="xs">
            <Text fw={600}>
              Draft for {words(difference.roleName)}:{' '}
              {count(difference.add.length + difference.remove.length, 'change')}
            </Text>
            <Changes difference={difference} />
            <DraftImpact difference={difference} />
            <Group gap="xs">
              <Button size="xs" onClick={() => setAsking(difference)}>
                Ask for this change
              </Button>
              <Button size="xs" variant="default" onClick={() => forget(difference.roleName)}>
                Forget the draft
              </Button>
            </Group>
          </Stack>
        </Paper>
      ))}
      {asking && (
        <AskForChange
          difference={asking}
          onClose={() => setAsking(undefined)}
          onAsked={() => {
            setAsking(undefined);
            forget(asking.roleName);
          }}
        />
      )}
    </>
  );
}
