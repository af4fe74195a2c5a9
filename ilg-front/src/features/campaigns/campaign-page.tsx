import { Group, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { IconEdit } from '@/components/icons';
import { LinkAnchor, LinkButton } from '@/components/link';
import { PageHeader } from '@/components/page-header';
import { can } from '@/lib/can';
import { useMe } from '@/lib/session';
import { campaignQuery } from './api/get-campaign';
import { CampaignMenu } from './components/campaign-menu';
import { CampaignMessages } from './components/campaign-messages';
import { CampaignOverview } from './components/campaign-overview';
import { CampaignSwitch } from './components/campaign-switch';
import { type CampaignTab, TABS } from './schema';
import { CampaignStatus } from './status';

type Props = {
  id: number;
  tab: CampaignTab;
  onTab: (tab: CampaignTab) => void;
  onDeleted: () => void;
  leads: ReactNode;
};

export function CampaignPage({ id, tab, onTab, onDeleted, leads }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { data: campaign, error, isPending, refetch } = useQuery(campaignQuery(id));
  if (isPending || !campaign) {
    return <div className="page">{error ? <ErrorPanel error={error} onRetry={refetch} /> : <Loading />}</div>;
  }
  return (
    <div className="page">
      <PageHeader
        title={campaign.name}
        crumbs={[
          <LinkAnchor key="all" to="/campaigns" fz={13}>
            {t('nav.campaigns')}
          </LinkAnchor>,
          <span key="this" aria-current="page">
            {campaign.name}
          </span>,
        ]}
        text={<CampaignStatus campaign={campaign} wide />}
      >
        {can(me.role, 'campaign.manage') ? (
          <Group gap={12}>
            <CampaignSwitch campaign={campaign} />
            <LinkButton
              to="/campaigns/$id/edit"
              params={{ id: String(id) }}
              variant="default"
              leftSection={<IconEdit size={16} />}
            >
              {t('common.edit')}
            </LinkButton>
            <CampaignMenu campaign={campaign} onDeleted={onDeleted} />
          </Group>
        ) : null}
      </PageHeader>
      <Tabs value={tab} onChange={(next) => next && onTab(next as CampaignTab)} keepMounted={false}>
        <Tabs.List mb={16}>
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`campaign.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <CampaignOverview campaign={campaign} />
        </Tabs.Panel>
        <Tabs.Panel value="leads">{leads}</Tabs.Panel>
        <Tabs.Panel value="messages">
          <CampaignMessages campaign={campaign} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
