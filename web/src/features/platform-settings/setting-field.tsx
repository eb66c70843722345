import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Setting } from './setting';
import { SettingInput } from './setting-input';
import type { Typed } from './settings-draft';

interface SettingFieldProps {
  setting: Setting;
  typed: Typed;
  error: string | undefined;
  onChange: (typed: Typed | undefined) => void;
}

/** The field of a setting that somebody has opened. */
export function SettingField({ setting, typed, error, onChange }: SettingFieldProps) {
  const box = useRef<HTMLDivElement>(null);
  // Whoever opens a field wants to write in it; the button that they pressed is gone.
  useEffect(() => box.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  return (
    <Stack gap="xs" ref={box}>
      <SettingInput setting={setting} typed={typed} error={error} onChange={onChange} />
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          aria-label={`Leave as it is: ${setting.title}`}
          onClick={() => onChange(undefined)}
        >
          Leave as it is
        </Button>
        {!setting.followsDefault && typed !== null && (
          <Button
            size="xs"
            variant="default"
            aria-label={`Use the default: ${setting.title}`}
            onClick={() => onChange(null)}
          >
            Use the default
          </Button>
        )}
      </Group>
    </Stack>
  );
}
