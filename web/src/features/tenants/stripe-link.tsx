import { Anchor, VisuallyHidden } from '@mantine/core';
import type { Denial } from '../denials/denial';
import { Value } from '../denials/value';

interface StripeLinkProps {
  url: string | null | undefined;
  denial: Denial | undefined;
  /** What it leads to, for those who hear a list of links. */
  what: string;
}

/** To the very page in Stripe, where money is moved. */
export function StripeLink({ url, denial, what }: StripeLinkProps) {
  return (
    <Value denial={denial} compact>
      {url && (
        <Anchor href={url} target="_blank" rel="noreferrer" fz="sm">
          View in Stripe
          <VisuallyHidden>: {what}</VisuallyHidden>
        </Anchor>
      )}
    </Value>
  );
}
