import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type PlainProps = AnchorProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> & { ref?: Ref<HTMLAnchorElement> };

function PlainLink(props: PlainProps) {
  // As large as the text that it stands in.
  return <Anchor inherit {...props} />;
}

/** A link inside the console, styled and typed. */
export const Link = createLink(PlainLink);
