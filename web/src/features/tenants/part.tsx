import type { ReactNode } from 'react';
import { Section } from '../../ui/section';
import type { Denial } from '../denials/denial';
import { Withheld } from '../denials/withheld';
import { OpenAction } from './open-action';

interface PartProps {
  heading: string;
  denial: Denial | undefined;
  onOpen: (() => void) | undefined;
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a tenant's page, or why it is not there. */
export function Part({ heading, denial, onOpen, aside, children }: PartProps) {
  return (
    <Section heading={heading} aside={aside}>
      {denial ? (
        <Withheld denial={denial} what={heading} action={<OpenAction denial={denial} onOpen={onOpen} />} />
      ) : (
        children
      )}
    </Section>
  );
}
