import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusBadge, type Tone } from '@/components/status-badge';
import type { Campaign } from '@/lib/types';
import { whyText } from './why';

type Shown = Pick<Campaign, 'status' | 'pausedReason' | 'today'>;

/** Paused by us and "you must act" are different things. */
function tone({ status, pausedReason }: Shown): Tone {
  switch (status) {
    case 'ACTIVE':
      return 'green';
    case 'PAUSED':
      return needsOwner(pausedReason) ? 'orange' : 'yellow';
    default:
      return 'grey';
  }
}

function needsOwner(reason: Shown['pausedReason']): boolean {
  return reason === 'CHECKPOINT' || reason === 'ACCOUNT_REFUSED';
}

export function CampaignStatus({ campaign, wide = false }: { campaign: Shown; wide?: boolean }) {
  const { t } = useTranslation();
  const word = campaign.status === 'PAUSED' && needsOwner(campaign.pausedReason) ? 'NEEDS_YOU' : campaign.status;
  const why = whyText(t, campaign);
  return (
    <Stack gap={2} align="flex-start" className={wide ? undefined : 'status-cell'}>
      <StatusBadge tone={tone(campaign)}>{t(`campaignStatus.${word}`)}</StatusBadge>
      {why ? (
        <Text size="xs" c="dimmed" maw={wide ? undefined : 260}>
          {why}
        </Text>
      ) : null}
    </Stack>
  );
}
