import { IconCloudOff, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice';
import { AskToSee } from '../elevations/ask-to-see';
import { type Denial, explain, isAboutRights } from './denial';

interface WithheldProps {
  denial: Denial;
  /** What is missing: “Invoices”. */
  what: string;
  /** What can be done about it. */
  action?: ReactNode;
}

/** A whole part of a page that the answer lacks. */
export function Withheld({ denial, what, action }: WithheldProps) {
  const rights = isAboutRights(denial);
  const heading = rights ? `${what}: not shown` : `${what}: not available`;
  return (
    <div data-locked>
      <Notice icon={rights ? <IconLock /> : <IconCloudOff />} heading={heading}>
        {explain(denial)}
        <AskToSee denial={denial} />
        {action && <div style={{ marginTop: 12 }}>{action}</div>}
      </Notice>
    </div>
  );
}
