import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from '@/components/icons';
import { LinkAnchor } from '@/components/link';
import { accountsQuery } from '@/lib/accounts';
import { checkpointsQuery } from '@/lib/checkpoints';

/** Above every page of the owner while an account waits for them; an open checkpoint has a banner of its own. */
export function AccountBanner() {
  const { t } = useTranslation();
  const { data } = useQuery(accountsQuery);
  const { data: checkpoints } = useQuery(checkpointsQuery);
  const waiting = (data ?? [])
    .filter(({ status, pausedReason }) => status === 'PAUSED' && pausedReason !== 'BY_OWNER')
    .filter(({ id }) => !checkpoints?.some(({ account }) => account.id === id));
  return waiting.map(({ id, email, pausedReason }) => (
    <Alert key={id} variant="outline" color="orange" m={16} mb={0} role="status" icon={<IconAlertTriangle size={18} />}>
      <Text c="var(--mantine-color-text)">
        <b>{email}:</b> {pausedReason ? t(`accountReason.${pausedReason}`) : null}{' '}
        <LinkAnchor to="/accounts" fz="inherit" className="link-in-text">
          {t('account.see')}
        </LinkAnchor>
      </Text>
    </Alert>
  ));
}
