import { MultiSelect } from '@mantine/core';
import { choices } from '../../format/words';

interface StateFilterProps<State extends string> {
  label: string;
  states: readonly State[];
  value: readonly State[] | undefined;
  onChange: (states: string[]) => void;
}

/** Any of some states. */
export function StateFilter<State extends string>({ label, states, value, onChange }: StateFilterProps<State>) {
  return (
    <MultiSelect
      aria-label={label}
      placeholder={value ? '' : 'Any state'}
      data={choices(states)}
      value={[...(value ?? [])]}
      onChange={onChange}
      clearable
      clearButtonProps={{ 'aria-label': 'Any state' }}
      w={{ base: '100%', sm: 280 }}
      size="sm"
    />
  );
}
