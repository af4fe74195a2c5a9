import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '@/components/link';
import { accountsQuery } from '@/lib/accounts';

/** At the foot of the sidebar: which LinkedIn accounts work, in a word. */
export function AccountsHealth() {
  const { t } = useTranslation();
  const { data } = useQuery({ ...accountsQuery, refetchInterval: 60_000 });
  const stopped = data?.filter(({ status }) => status === 'PAUSED').length ?? 0;
  if (!data || data.length === 0) {
    return null;
  }
  return (
    <Stack gap={0}>
      <LinkAnchor to="/accounts" fz={12} className="foot-link">
        {t('nav.accounts')}
      </LinkAnchor>
      <Text size="xs">
        <span className={`dot ${stopped > 0 ? 'dot-orange' : 'dot-green'}`} />{' '}
        {stopped > 0
          ? t('account.someStopped', { stopped, count: data.length })
          : t('account.allFine', { count: data.length })}
      </Text>
    </Stack>
  );
}
