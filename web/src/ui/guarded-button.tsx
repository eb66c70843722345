import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { MouseEventHandler, ReactNode } from 'react';

interface GuardedButtonProps extends ButtonProps {
  /** Why it cannot be used now; undefined when it can. */
  refusal: string | undefined;
  onClick: MouseEventHandler<HTMLButtonElement>;
  children: ReactNode;
  'aria-label'?: string;
}

/** An action that stays visible when it is not allowed: it can be focused and says why, and does nothing. */
export function GuardedButton({ refusal, onClick, children, ...props }: GuardedButtonProps) {
  if (!refusal) {
    return (
      <Button {...props} onClick={onClick}>
        {children}
      </Button>
    );
  }
  return (
    <Tooltip label={refusal}>
      <Button
        {...props}
        aria-disabled
        leftSection={<IconLock size={12} aria-hidden />}
        aria-description={refusal}
        data-disabled
        onClick={(event) => event.preventDefault()}
        // The grey of a disabled button is exempt from contrast rules, but here it has something to say.
        styles={{
          root: {
            background: 'transparent',
            color: 'var(--mantine-color-dimmed)',
            border: '1px dashed var(--mantine-color-dimmed)',
            cursor: 'not-allowed',
          },
        }}
      >
        {children}
      </Button>
    </Tooltip>
  );
}
