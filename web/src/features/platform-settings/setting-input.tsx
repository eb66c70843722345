import { NumberInput, Switch, Textarea, TextInput } from '@mantine/core';
import { settingText } from '../../format/setting-value';
import type { Setting } from './setting';
import type { Typed } from './settings-draft';

interface SettingInputProps {
  setting: Setting;
  typed: Typed;
  error: string | undefined;
  onChange: (typed: Typed) => void;
}

/** The field of one setting. What follows the default again is empty, and says what that is. */
export function SettingInput({ setting, typed, error, onChange }: SettingInputProps) {
  const { kind, title, unit, least, most, decimals } = setting;
  const byDefault = settingText(setting.defaultValue, unit);
  const common = { 'aria-label': title, error };
  const text = typed === null ? '' : String(typed);
  if (kind === 'BOOLEAN')
    return (
      <Switch
        {...common}
        label={(typed ?? setting.defaultValue) ? 'On' : 'Off'}
        checked={typed === null ? setting.defaultValue === true : typed === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  if (kind === 'NUMBER')
    return (
      <NumberInput
        {...common}
        description={`From ${settingText(least)} to ${settingText(most)}. Empty is the default, ${byDefault}.`}
        placeholder={byDefault}
        clampBehavior="none"
        allowDecimal={decimals > 0}
        allowNegative={false}
        value={text}
        onChange={(next) => onChange(String(next))}
      />
    );
  if (kind === 'EMAIL' || kind === 'HOSTNAME')
    return (
      <TextInput
        {...common}
        description="Empty is the default."
        placeholder={byDefault}
        maxLength={254}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <Textarea
      {...common}
      description={`One a line, ${least} to ${most}.`}
      autosize
      minRows={2}
      maxRows={12}
      value={typed === null && Array.isArray(setting.defaultValue) ? setting.defaultValue.join('\n') : text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
