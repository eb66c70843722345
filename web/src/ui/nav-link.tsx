import { NavLink as MantineNavLink, type NavLinkProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type PlainProps = NavLinkProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof NavLinkProps> & { ref?: Ref<HTMLAnchorElement> };

function PlainNavLink(props: PlainProps) {
  return <MantineNavLink {...props} />;
}

/** An entry of the navigation. */
export const NavLink = createLink(PlainNavLink);
