import { ActionIcon, Tooltip } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { openPalette } from '../palette/palette-state';

/** The palette for those who do not know its key yet. */
export function PaletteButton() {
  return (
    <Tooltip label="Find somebody or something (Ctrl K)">
      <ActionIcon
        variant="subtle"
        color="gray"
        c="inherit"
        size="lg"
        // Where there is no room for it there is seldom a keyboard either, and the navigation leads everywhere.
        visibleFrom="xs"
        aria-label="Find"
        onClick={openPalette}
      >
        <IconSearch size={20} />
      </ActionIcon>
    </Tooltip>
  );
}
