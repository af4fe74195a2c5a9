import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { LinkAnchor } from '@/components/link';
import { NumbersTable } from './numbers-table';

export function CampaignNumbers({ rows }: { rows: readonly components['schemas']['AnalyticsCampaignCounts'][] }) {
  const { t } = useTranslation();
  return (
    <NumbersTable
      title={t('analytics.byCampaign')}
      first={t('record.campaign')}
      none={t('analytics.nothing')}
      rows={rows.map(({ campaign, ...numbers }) => ({
        key: String(campaign.id),
        name: (
          <LinkAnchor to="/campaigns/$id" params={{ id: String(campaign.id) }} fz="inherit">
            {campaign.name}
          </LinkAnchor>
        ),
        ...numbers,
      }))}
    />
  );
}
