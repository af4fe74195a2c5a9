import {
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
  Menu,
  type MenuItemProps,
  NavLink,
  type NavLinkProps,
} from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { Ref } from 'react';

function PlainAnchor({ ref, ...props }: Omit<AnchorProps, 'href'> & { ref?: Ref<HTMLAnchorElement> }) {
  return <Anchor ref={ref} c="var(--ilg-link)" {...props} />;
}

function PlainButton({ ref, ...props }: Omit<ButtonProps, 'href'> & { ref?: Ref<HTMLAnchorElement> }) {
  return <Button component="a" ref={ref} {...props} />;
}

function PlainNavLink({ ref, ...props }: Omit<NavLinkProps, 'href'> & { ref?: Ref<HTMLAnchorElement> }) {
  return <NavLink component="a" ref={ref} {...props} />;
}

export const LinkAnchor = createLink(PlainAnchor);
export const LinkButton = createLink(PlainButton);
export const LinkNav = createLink(PlainNavLink);

function PlainMenuItem({ ref, ...props }: Omit<MenuItemProps, 'href'> & { ref?: Ref<HTMLAnchorElement> }) {
  return <Menu.Item component="a" ref={ref} {...props} />;
}

export const LinkMenuItem = createLink(PlainMenuItem);
