import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { count } from '../../format/words';
import { RequestDifference } from '../requests/request-difference';
import { AskForSettings } from './ask-for-settings';
import type { Setting } from './setting';
import { type Draft, differencesIn, problemOf } from './settings-draft';

interface DraftPanelProps {
  version: number;
  settings: readonly Setting[];
  draft: Draft;
  onRefused: (problems: ReadonlyMap<string, string>) => void;
  onStale: () => void;
  onForget: () => void;
}

/** The difference that the draft is, and the way to ask for it: all together, as one version. */
export function DraftPanel({ version, settings, draft, onRefused, onStale, onForget }: DraftPanelProps) {
  const [asking, setAsking] = useState(false);
  const differences = differencesIn(settings, draft);
  const isWrong = settings.some((setting) => problemOf(setting, draft.get(setting.key)));
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      (current.pathname !== next.pathname || 'tab' in next.search !== 'tab' in current.search) &&
      !window.confirm('The other settings are not asked for yet. Leave them?'),
    enableBeforeUnload: true,
  });
  return (
    <Paper
      withBorder
      p="md"
      component="section"
      aria-label="Draft"
      pos="sticky"
      bottom={8}
      shadow="md"
      style={{ zIndex: 5 }}
    >
      <Stack gap="xs" mah="45vh" style={{ overflowY: 'auto' }}>
        <Text fw={600} role="status">
          {differences.length ? count(differences.length, 'change') : 'Nothing is changed yet.'}
        </Text>
        {differences.length > 0 && <RequestDifference rows={differences} label="What would change" />}
        <Group gap="xs">
          <Button size="xs" disabled={!differences.length || isWrong} onClick={() => setAsking(true)}>
            Ask for approval
          </Button>
          <Button size="xs" variant="default" onClick={onForget}>
            Forget the draft
          </Button>
        </Group>
      </Stack>
      {asking && (
        <AskForSettings
          version={version}
          settings={settings}
          draft={draft}
          onRefused={(problems) => {
            setAsking(false);
            onRefused(problems);
          }}
          onStale={onStale}
          onAsked={onForget}
          onClose={() => setAsking(false)}
        />
      )}
    </Paper>
  );
}
