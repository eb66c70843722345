import type { ReactNode } from 'react';
import { Locked } from '../../ui/locked';
import { AskToSee } from '../elevations/ask-to-see';
import { type Denial, explain, isAboutRights } from './denial';

interface ValueProps {
  /** The value, when there is one. */
  children: ReactNode;
  /** Why there is none. */
  denial: Denial | undefined;
  compact?: boolean;
  /** What stands there when there simply is nothing. */
  otherwise?: ReactNode;
}

/** A value, or a lock with the reason, or a dash when there is nothing: three things that must not look alike. */
export function Value({ children, denial, compact = false, otherwise = '—' }: ValueProps) {
  if (children !== null && children !== undefined && children !== false) return children;
  if (denial) {
    return (
      <>
        <Locked reason={explain(denial)} away={!isAboutRights(denial)} compact={compact} />
        {!compact && <AskToSee denial={denial} />}
      </>
    );
  }
  return otherwise;
}
