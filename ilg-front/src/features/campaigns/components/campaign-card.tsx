import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Num } from '@/components/num';
import type { Campaign } from '@/lib/types';
import { CampaignStatus } from '../status';
import { todayText } from '../today';
import { CampaignName } from './campaign-columns';
import { CampaignMenu } from './campaign-menu';
import { CampaignSwitch } from './campaign-switch';

/** The row of a campaign on a phone. */
export function CampaignCard({ campaign, own }: { campaign: Campaign; own: boolean }) {
  const { t } = useTranslation();
  const numbers = [
    [t('number.requested'), campaign.totals.requested],
    [t('number.connected'), campaign.totals.connected],
    [t('number.replied'), campaign.totals.replied],
  ] as const;
  return (
    <Stack gap={8}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <CampaignName campaign={campaign} />
        {own ? (
          <Group gap={8} wrap="nowrap">
            <CampaignSwitch campaign={campaign} />
            <CampaignMenu campaign={campaign} />
          </Group>
        ) : null}
      </Group>
      <CampaignStatus campaign={campaign} wide />
      <div className="card-numbers">
        <Text size="sm">
          {t('number.today')}: {todayText(t, campaign.today)}
        </Text>
        {numbers.map(([label, value]) => (
          <Text key={label} size="sm">
            {label} <b>{<Num value={value} />}</b>
          </Text>
        ))}
      </div>
    </Stack>
  );
}
