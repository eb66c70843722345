import type { ReactNode } from 'react';
import { usePermissions } from '../session/use-permissions';
import { DeniedPage } from './denied-page';

interface PermittedProps {
  title: string;
  /** Any one of these lets the viewer in. */
  needs: readonly string[];
  children: ReactNode;
}

/** Shows a page, or says why not; what it guards is not even rendered, so nothing is asked for in vain. */
export function Permitted({ title, needs, children }: PermittedProps) {
  const { can } = usePermissions();
  return needs.some(can) ? children : <DeniedPage title={title} needs={needs} />;
}
