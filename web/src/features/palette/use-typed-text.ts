import { useDebouncedValue } from '@mantine/hooks';
import { type ChangeEvent, useState } from 'react';

const pauseMs = 150;

/** What stands in the field, and what is looked for: that after a pause, or at once when it was pasted. */
export function useTypedText() {
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState('');
  const [slow] = useDebouncedValue(text, pauseMs);
  const onChange = ({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    setText(currentTarget.value);
    // Whoever pastes has finished typing.
    setPasted((nativeEvent as InputEvent).inputType === 'insertFromPaste' ? currentTarget.value : '');
  };
  return { text, settled: text === pasted ? text : slow, onChange };
}
