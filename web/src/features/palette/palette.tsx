import { Combobox, Modal, ScrollArea, Text, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { LazyLockOutDialog } from '../staff/lazy-lock-out-dialog';
import type { StaffPerson } from '../staff/staff-person';
import classes from './palette.module.css';
import { grouped, matches, type PaletteOption } from './palette-option';
import { useActions } from './use-actions';
import { useById } from './use-by-id';
import { useEnterBeforeAnswer } from './use-enter-before-answer';
import { useFound } from './use-found';
import { usePages } from './use-pages';
import { useTypedText } from './use-typed-text';
import { whatWasTyped } from './what-was-typed';

/** Finds people, companies, pages and actions, and whatever an id that was pasted stands for. Mount it to open it. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [lockingOut, setLockingOut] = useState<StaffPerson>();
  if (lockingOut) return <LazyLockOutDialog member={lockingOut} onClose={onClose} />;
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="lg"
      padding={0}
      yOffset="10vh"
      transitionProps={{ duration: 0 }}
      aria-label="Find or do something"
    >
      <Search onClose={onClose} onLockOut={setLockingOut} />
    </Modal>
  );
}

/** Before the dialog would: who has pressed the keys types on at once. */
const focusNow = (input: HTMLInputElement | null) => input?.focus();

interface SearchProps {
  onClose: () => void;
  onLockOut: (member: StaffPerson) => void;
}

function Search({ onClose, onLockOut }: SearchProps) {
  const { text, settled, onChange } = useTypedText();
  const combobox = useCombobox({ opened: true });
  const typed = whatWasTyped(settled);
  const found = useFound(typed, onLockOut);
  const byId = useById(typed);
  const fixed = [...usePages(), ...useActions()].filter((option) => matches(option, text.trim()));
  const searching = found.searching || byId.searching || settled !== text;
  const groups = grouped([...found.options, ...byId.options, ...fixed]);
  const options = groups.flatMap(([, there]) => there);
  const keys = options.map(({ key }) => key).join('\n');

  // The first line is chosen, whatever the lines are by now: Enter goes there.
  useEffect(() => {
    if (keys) combobox.selectFirstOption();
    else combobox.resetSelectedOption();
  }, [keys, combobox.selectFirstOption, combobox.resetSelectedOption]);

  const choose = (option: PaletteOption | undefined) => {
    if (!option) return;
    // Locking out asks once more, in this one's place.
    if (!option.grave) onClose();
    option.run();
  };
  const enterBeforeAnswer = useEnterBeforeAnswer(text, searching, () => choose(options[0]));

  return (
    <Combobox store={combobox} onOptionSubmit={(key) => choose(options.find((option) => option.key === key))}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          data-autofocus
          ref={focusNow}
          size="lg"
          variant="unstyled"
          className={classes['input'] ?? ''}
          aria-label="Find somebody or something, or paste an id"
          placeholder="Name, page or action; or paste an id or an address"
          leftSection={<IconSearch size={20} aria-hidden />}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={onChange}
          onKeyDown={(event) => {
            // The list never closes by itself, so the dialog would wait for it in vain.
            if (event.key === 'Escape') onClose();
            if (event.key === 'Enter' && searching && !options.length) enterBeforeAnswer();
          }}
        />
      </Combobox.EventsTarget>
      <ScrollArea.Autosize mah="60vh" type="auto" offsetScrollbars="y">
        <Combobox.Options className={classes['options'] ?? ''} aria-label="What was found">
          {groups.map(([group, there]) => (
            <Combobox.Group key={group} label={group}>
              {there.map((option) => (
                <Line key={option.key} option={option} />
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
        {!options.length && (
          <Text p="md" c="dimmed" fz="sm">
            {searching ? 'Looking …' : 'Nothing that you may see is called so.'}
          </Text>
        )}
      </ScrollArea.Autosize>
      <VisuallyHidden role="status">{searching ? '' : `${options.length} found`}</VisuallyHidden>
    </Combobox>
  );
}

function Line({ option: { key, label, hint, grave } }: { option: PaletteOption }) {
  return (
    <Combobox.Option value={key} className={classes['option'] ?? ''}>
      <Text span fz="sm" fw={500} c={grave ? 'var(--mantine-color-error)' : undefined}>
        {label}
      </Text>{' '}
      {hint && (
        <Text span fz="xs" className={classes['hint'] ?? ''}>
          {hint}
        </Text>
      )}
    </Combobox.Option>
  );
}
