import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import {
  IconBrandLinkedin,
  IconChartBar,
  IconCoins,
  IconHistory,
  IconListCheck,
  IconMessages,
  IconSettings,
  IconSpeakerphone,
  IconTable,
  IconUser,
  IconUsers,
} from '@/components/icons';
import { LinkNav } from '@/components/link';
import { type Act, can, type Role } from '@/lib/can';

const ENTRIES = [
  { to: '/campaigns', key: 'campaigns', act: 'campaign.see', Icon: IconSpeakerphone },
  { to: '/leads', key: 'leads', act: 'lead.see', Icon: IconUser },
  { to: '/replies', key: 'replies', act: 'lead.see', Icon: IconMessages },
  { to: '/records', key: 'records', act: 'record.see', Icon: IconTable },
  { to: '/analytics', key: 'analytics', act: 'analytics.see', Icon: IconChartBar },
  { to: '/accounts', key: 'accounts', act: 'campaign.see', Icon: IconBrandLinkedin },
  { to: '/users', key: 'users', act: 'user.manage', Icon: IconUsers },
  { to: '/credits', key: 'credits', act: 'campaign.manage', Icon: IconCoins },
  { to: '/tasks', key: 'tasks', act: 'task.retry', Icon: IconListCheck },
  { to: '/audit', key: 'audit', act: 'audit.see', Icon: IconHistory },
  { to: '/settings', key: 'settings', act: undefined, Icon: IconSettings },
] as const satisfies { to: string; key: string; act: Act | undefined; Icon: ComponentType<{ size?: number }> }[];

export function Nav({ role, onGo }: { role: Role; onGo: () => void }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('shell.navigation')}>
      {ENTRIES.filter(({ act }) => act === undefined || can(role, act)).map(({ to, key, Icon }) => (
        <LinkNav
          key={to}
          to={to}
          onClick={onGo}
          label={t(`nav.${key}`)}
          leftSection={<Icon size={18} aria-hidden />}
          className="nav-entry"
          activeProps={{ active: true }}
          activeOptions={{ includeSearch: false }}
        />
      ))}
    </nav>
  );
}
