import { AppShell, Burger, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/lib/types';
import { HeaderMenu } from './header-menu';
import { Nav } from './nav';

type Props = {
  me: Me;
  foot: ReactNode;
  banner: ReactNode;
  status: ReactNode;
  onSignOut: () => void;
  children: ReactNode;
};

export function Shell({ me, foot, banner, status, onSignOut, children }: Props) {
  const { t } = useTranslation();
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <AppShell
      header={{ height: 48 }}
      navbar={{ width: { base: 216, sm: 64, md: 216 }, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={0}
    >
      <a className="skip-link link" href="#main">
        {t('shell.skip')}
      </a>
      <AppShell.Header>
        <Group h="100%" px={12} justify="space-between" wrap="nowrap">
          <Group gap={8} wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('shell.menu')} />
            <Text fw={700} fz={16} component="span">
              ILG
            </Text>
          </Group>
          <Group gap={8} wrap="nowrap">
            {status}
            <HeaderMenu me={me} onSignOut={onSignOut} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p={8} className="navbar">
        <Stack justify="space-between" h="100%" gap={12}>
          <Nav role={me.role} onGo={close} />
          <div className="nav-foot">{foot}</div>
        </Stack>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        {banner}
        {children}
      </AppShell.Main>
    </AppShell>
  );
}
