import { Stack, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { LinkAnchor } from '@/components/link';
import { Num, Rate } from '@/components/num';
import type { Column } from '@/components/table/data-table';
import { Time } from '@/components/time';
import type { Campaign } from '@/lib/types';
import { CampaignStatus } from '../status';
import { todayText } from '../today';
import { CampaignMenu } from './campaign-menu';
import { CampaignSwitch } from './campaign-switch';

export function campaignColumns(t: TFunction, own: boolean): Column<Campaign>[] {
  const columns: Column<Campaign>[] = [
    {
      id: 'name',
      header: t('campaign.name'),
      sortable: true,
      cell: (campaign) => <CampaignName campaign={campaign} />,
    },
    {
      id: 'status',
      header: t('campaign.status'),
      sortable: true,
      cell: (campaign) => <CampaignStatus campaign={campaign} />,
    },
    {
      id: 'today',
      header: t('number.today'),
      numeric: true,
      cell: ({ today }) => todayText(t, today),
    },
    {
      id: 'requested',
      header: t('number.requested'),
      numeric: true,
      cell: ({ totals }) => <Num value={totals.requested} />,
    },
    {
      id: 'connected',
      header: t('number.connected'),
      numeric: true,
      cell: ({ totals }) => <Share part={totals.connected} base={totals.requested} />,
    },
    {
      id: 'replied',
      header: t('number.replied'),
      numeric: true,
      cell: ({ totals }) => <Share part={totals.replied} base={totals.connected} />,
    },
    {
      id: 'lastActivityAt',
      header: t('campaign.lastActivity'),
      sortable: true,
      cell: ({ lastActivityAt }) => <Time value={lastActivityAt} />,
    },
  ];
  if (own) {
    columns.push(
      { id: 'switch', header: t('campaign.active'), cell: (campaign) => <CampaignSwitch campaign={campaign} /> },
      { id: 'menu', header: t('common.actions'), cell: (campaign) => <CampaignMenu campaign={campaign} /> },
    );
  } else {
    columns.splice(1, 0, { id: 'user', header: t('campaign.user'), cell: ({ user }) => user.name });
  }
  return columns;
}

/** A number and, below it, its rate: the base is its title. */
function Share({ part, base }: { part: number; base: number }) {
  return (
    <Stack gap={0}>
      <Num value={part} />
      <Text size="xs" c="dimmed">
        <Rate part={part} base={base} />
      </Text>
    </Stack>
  );
}

export function CampaignName({ campaign }: { campaign: Campaign }) {
  return (
    <Stack gap={0} miw={0} align="flex-start">
      <LinkAnchor
        to="/campaigns/$id"
        params={{ id: String(campaign.id) }}
        fw={500}
        fz="inherit"
        className="truncate truncate-narrow"
      >
        {campaign.name}
      </LinkAnchor>
      <Text size="xs" c="dimmed" className="truncate truncate-narrow">
        {campaign.account.email}
      </Text>
    </Stack>
  );
}
