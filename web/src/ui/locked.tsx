import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconCloudOff, IconLock } from '@tabler/icons-react';
import classes from './locked.module.css';

interface LockedProps {
  /** Why the value is not shown, in a sentence. */
  reason: string;
  /** In a table: the symbol alone, or every row would say the same and stop the keyboard. */
  compact?: boolean;
  /** It is not about rights: the part that holds it is away. */
  away?: boolean;
}

/** Where a value would stand that the viewer may not see: shown as such, never as an empty cell. */
export function Locked({ reason, compact = false, away = false }: LockedProps) {
  const Icon = away ? IconCloudOff : IconLock;
  if (compact) {
    return (
      <span className={classes['locked']} title={reason} data-locked>
        <Icon size={14} aria-hidden />
        <VisuallyHidden>{reason}</VisuallyHidden>
      </span>
    );
  }
  return (
    <Tooltip label={reason}>
      {/* Focusable, so that those who use the keyboard learn the reason too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason is only there on focus or hover. */}
      <span className={classes['locked']} role="note" tabIndex={0} aria-label={reason} data-locked>
        <Icon size={14} aria-hidden className={classes['icon']} />
        <span aria-hidden>{reason}</span>
      </span>
    </Tooltip>
  );
}
