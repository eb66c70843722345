import { Badge, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import type { Setting } from './setting';
import { SettingField } from './setting-field';
import { SettingHeld } from './setting-held';
import type { Typed } from './settings-draft';

interface SettingRowProps {
  setting: Setting;
  /** What stands in its field; undefined while it is shut. */
  typed: Typed | undefined;
  error: string | undefined;
  refusal: string | undefined;
  onOpen: () => void;
  /** Undefined shuts the field and forgets what was typed. */
  onChange: (typed: Typed | undefined) => void;
}

/** One setting: what it is, what holds and since when, and its field once somebody opens it. */
export function SettingRow({ setting, typed, error, refusal, onOpen, onChange }: SettingRowProps) {
  return (
    <li>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" py="sm">
        <Stack gap={2}>
          <Group gap="xs">
            <Text fw={600}>{setting.title}</Text>
            {setting.appliedBy === 'MAIL_PLATFORM' && (
              <Badge
                variant="outline"
                color="gray"
                tt="none"
                fw={400}
                styles={{ label: { color: 'var(--mantine-color-text)' } }}
              >
                applied by the mail platform
              </Badge>
            )}
          </Group>
          <Text fz="sm" c="dimmed">
            {setting.description}
          </Text>
        </Stack>
        {typed === undefined ? (
          <SettingHeld setting={setting} refusal={refusal} onOpen={onOpen} />
        ) : (
          <SettingField setting={setting} typed={typed} error={error} onChange={onChange} />
        )}
      </SimpleGrid>
    </li>
  );
}
