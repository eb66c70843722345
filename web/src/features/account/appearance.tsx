import { Group, SegmentedControl, Stack, Switch, Text, useMantineColorScheme } from '@mantine/core';
import { useSingleKeys } from './use-single-keys';

const schemes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'As the system' },
];

/** Kept in this browser alone. */
export function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  return (
    <Stack>
      <Group gap="sm">
        <Text id="colour-scheme">Colours</Text>
        <SegmentedControl
          aria-labelledby="colour-scheme"
          data={schemes}
          value={colorScheme}
          onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}
        />
      </Group>
      <Switch
        label="Single keys: / goes to the filter, ? lists the keys"
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </Stack>
  );
}
