import { Group, Stack, Text } from '@mantine/core';
import { settingText } from '../../format/setting-value';
import { GuardedButton } from '../../ui/guarded-button';
import { RelativeTime } from '../../ui/relative-time';
import type { Setting } from './setting';

interface SettingHeldProps {
  setting: Setting;
  refusal: string | undefined;
  onOpen: () => void;
}

/** What holds, since when and by whom, and the way to change it. */
export function SettingHeld({ setting, refusal, onOpen }: SettingHeldProps) {
  const change = setting.sensitive ? 'Show and change' : 'Change';
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
      <Stack gap={2} miw={0}>
        <Text style={{ overflowWrap: 'anywhere' }}>{settingText(setting.value, setting.unit)}</Text>
        <Text fz="sm" c="dimmed">
          {standing(setting)}
        </Text>
        <LastChange setting={setting} />
      </Stack>
      <GuardedButton
        size="xs"
        variant="default"
        refusal={refusal}
        aria-label={`${change}… ${setting.title}`}
        style={{ flexShrink: 0 }}
        onClick={onOpen}
      >
        {change}…
      </GuardedButton>
    </Group>
  );
}

function standing({ followsDefault, defaultValue, sensitive, unit }: Setting): string {
  if (followsDefault) return 'The default';
  return sensitive ? 'Not the default' : `The default is ${settingText(defaultValue, unit)}`;
}

function LastChange({ setting: { changed, changedBy, version } }: { setting: Setting }) {
  if (!changed) return null;
  return (
    <Text fz="sm" c="dimmed">
      Version {version}, <RelativeTime time={changed} />
      {changedBy?.name && `, asked for by ${changedBy.name}`}
    </Text>
  );
}
