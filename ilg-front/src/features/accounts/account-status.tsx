import { useTranslation } from 'react-i18next';
import { StatusBadge, type Tone } from '@/components/status-badge';
import type { Account } from '@/lib/types';

function tone({ status, pausedReason }: Account): Tone {
  if (status === 'PAUSED') {
    return pausedReason === 'BY_OWNER' ? 'yellow' : 'orange';
  }
  return status === 'READY' ? 'green' : 'blue';
}

export function AccountStatus({ account }: { account: Account }) {
  const { t } = useTranslation();
  const needsOwner = account.status === 'PAUSED' && account.pausedReason !== 'BY_OWNER';
  return (
    <StatusBadge tone={tone(account)}>
      {t(needsOwner ? 'accountStatus.NEEDS_YOU' : `accountStatus.${account.status}`)}
    </StatusBadge>
  );
}
