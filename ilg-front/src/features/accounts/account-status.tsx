import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusBadge, type Tone } from '@/components/status-badge';
import { Time } from '@/components/time';
import type { Account } from '@/lib/types';

function tone({ status, pausedReason }: Account): Tone {
  if (status === 'PAUSED') {
    return pausedReason === 'BY_OWNER' ? 'yellow' : 'orange';
  }
  return status === 'READY' ? 'green' : 'blue';
}

export function AccountStatus({ account }: { account: Account }) {
  const { t } = useTranslation();
  return (
    <Stack gap={2} align="flex-start">
      <StatusBadge tone={tone(account)}>
        {t(
          account.status === 'PAUSED' && account.pausedReason !== 'BY_OWNER'
            ? 'accountStatus.NEEDS_YOU'
            : `accountStatus.${account.status}`,
        )}
      </StatusBadge>
      {account.pausedReason ? (
        <Text size="xs" c="dimmed">
          {t(`accountReason.${account.pausedReason}`)} <Time value={account.pausedSince} timeZone={account.timeZone} />
        </Text>
      ) : null}
    </Stack>
  );
}
