import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  IconCheck,
  IconChevronDown,
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconSettings,
  IconSun,
} from '@/components/icons';
import { LinkMenuItem } from '@/components/link';
import { changeLanguage, LANGUAGES, useLanguage } from '@/i18n/i18n';
import type { Me } from '@/lib/types';

const SCHEMES = [
  { scheme: 'light', Icon: IconSun },
  { scheme: 'dark', Icon: IconMoon },
  { scheme: 'auto', Icon: IconDeviceDesktop },
] as const;

export function HeaderMenu({ me, onSignOut }: { me: Me; onSignOut: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          rightSection={<IconChevronDown size={16} />}
        >
          <span className="truncate header-name">{me.email}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.name} · {t(`role.${me.role}`)}
        </Menu.Label>
        <LinkMenuItem to="/settings" leftSection={<IconSettings size={16} />}>
          {t('nav.settings')}
        </LinkMenuItem>
        <Menu.Divider />
        <Menu.Label>{t('settings.language')}</Menu.Label>
        {LANGUAGES.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            onClick={() => changeLanguage(one)}
            leftSection={<Chosen chosen={one === language} />}
            aria-current={one === language || undefined}
          >
            {t(`language.${one}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('settings.theme')}</Menu.Label>
        {SCHEMES.map(({ scheme, Icon }) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            leftSection={<Chosen chosen={scheme === colorScheme} />}
            rightSection={<Icon size={16} aria-hidden />}
            aria-current={scheme === colorScheme || undefined}
          >
            {t(`theme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={onSignOut}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Chosen({ chosen }: { chosen: boolean }) {
  return chosen ? <IconCheck size={16} aria-hidden /> : <span style={{ width: 16 }} />;
}
