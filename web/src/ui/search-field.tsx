import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string | undefined;
  /** Called when the typing pauses. */
  onSearch: (text: string | undefined) => void;
}

/** A filter that follows the typing; `/` leads here from anywhere on the page. */
export function SearchField({ label, placeholder, value, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value ?? '');
  const search = useDebouncedCallback((typed: string, typedAt: string) => {
    // Whoever has followed a link meanwhile is on the way to another page, and is not called back.
    if (window.location.pathname === typedAt) onSearch(typed.trim() || undefined);
  }, 250);

  // The address may change from elsewhere: back, or “clear filters”.
  useEffect(() => {
    setText((typed) => (typed.trim() === (value ?? '') ? typed : (value ?? '')));
  }, [value]);

  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={placeholder}
      data-filter
      w={{ base: '100%', sm: 300 }}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        text ? (
          <CloseButton
            size="sm"
            aria-label="Clear the search"
            onClick={() => {
              setText('');
              search.cancel();
              onSearch(undefined);
            }}
          />
        ) : (
          <Kbd size="xs" aria-hidden>
            /
          </Kbd>
        )
      }
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        search(event.currentTarget.value, window.location.pathname);
      }}
    />
  );
}
