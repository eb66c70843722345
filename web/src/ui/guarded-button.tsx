import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import { IconLock, IconSend } from '@tabler/icons-react';
import type { MouseEventHandler, ReactNode } from 'react';

interface GuardedButtonProps extends ButtonProps {
  /** Why it cannot be used now; undefined when it can. */
  refusal: string | undefined;
  onClick: MouseEventHandler<HTMLButtonElement>;
  /** Asks somebody else to do it, where the viewer may ask; the button stays locked and says so. */
  onAsk?: (() => void) | undefined;
  children: ReactNode;
  'aria-label'?: string;
}

// The grey of a disabled button is exempt from contrast rules, but here it has something to say.
const locked = {
  background: 'transparent',
  color: 'var(--mantine-color-dimmed)',
  border: '1px dashed var(--mantine-color-dimmed)',
};

/** An action that stays visible when it is not allowed: it can be focused and says why, and does nothing or asks somebody else. */
export function GuardedButton({ refusal, onClick, onAsk, children, ...props }: GuardedButtonProps) {
  if (!refusal) {
    return (
      <Button {...props} onClick={onClick}>
        {children}
      </Button>
    );
  }
  const why = onAsk ? `${refusal} You can ask somebody else to do it.` : refusal;
  const Icon = onAsk ? IconSend : IconLock;
  return (
    <Tooltip label={why}>
      <Button
        {...props}
        {...(!onAsk && { 'aria-disabled': true, 'data-disabled': true })}
        leftSection={<Icon size={12} aria-hidden />}
        aria-description={why}
        onClick={(event) => {
          event.preventDefault();
          onAsk?.();
        }}
        styles={{ root: { ...locked, cursor: onAsk ? 'pointer' : 'not-allowed' } }}
      >
        {children}
      </Button>
    </Tooltip>
  );
}
