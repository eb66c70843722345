import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useEffect } from 'react';
import { useSingleKeys } from '../account/use-single-keys';
import { onOpenKeys } from './keys-dialog-state';

// Seldom opened, so it is not loaded with the shell.
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog')).KeysDialog }));

function focusFilter(): void {
  document.querySelector<HTMLInputElement>('input[data-filter]')?.focus();
}

/** Listens to the single keys. */
export function Keys() {
  const [opened, { open, close }] = useDisclosure();
  const [enabled] = useSingleKeys();
  // By what the key writes and not where it lies: layouts differ, in Shift too.
  const written = { usePhysicalKeys: false };
  useHotkeys(
    enabled
      ? [
          ['/', focusFilter, written],
          ['shift+/', focusFilter, written],
          ['?', open, written],
          ['shift+?', open, written],
        ]
      : [],
  );
  useEffect(() => onOpenKeys(open), [open]);
  if (!opened) return null;
  return (
    <Suspense>
      <KeysDialog enabled={enabled} onClose={close} />
    </Suspense>
  );
}
