import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useEffect } from 'react';
import { useSingleKeys } from '../account/use-single-keys';
import { onOpenPalette } from '../palette/palette-state';
import { onOpenKeys } from './keys-dialog-state';

// Loaded when they are opened first, and not with the shell.
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog')).KeysDialog }));
const Palette = lazy(async () => ({ default: (await import('../palette/palette')).Palette }));

function focusFilter(): void {
  document.querySelector<HTMLInputElement>('input[data-filter]')?.focus();
}

/** Listens to the keys that work everywhere. */
export function Keys() {
  const [opened, { open, close }] = useDisclosure();
  const [finding, palette] = useDisclosure();
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
  // With the modifier it can be told from typing, so it works while typing too.
  useHotkeys([['mod+K', palette.toggle]], []);
  useEffect(() => onOpenKeys(open), [open]);
  useEffect(() => onOpenPalette(palette.open), [palette.open]);
  return (
    <Suspense>
      {opened && <KeysDialog enabled={enabled} onClose={close} />}
      {finding && <Palette onClose={palette.close} />}
    </Suspense>
  );
}
