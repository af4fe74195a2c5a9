import { Anchor, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/facts';
import { Figure } from '@/components/figure';
import { Funnel } from '@/components/funnel';
import { Num, Rate } from '@/components/num';
import { Time } from '@/components/time';
import type { Campaign } from '@/lib/types';
import { todayText } from '../today';
import { whyText } from '../why';

export function CampaignOverview({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const { totals, today } = campaign;
  return (
    <Stack gap={16}>
      <section className="figures" aria-label={t('campaign.figures')}>
        <Figure label={t('number.today')} value={todayText(t, today)} note={t('campaign.todayNote')} />
        <Figure label={t('number.requested')} value={<Num value={totals.requested} />} />
        <Figure
          label={t('number.connected')}
          value={<Num value={totals.connected} />}
          note={<Rate part={totals.connected} base={totals.requested} long />}
        />
        <Figure
          label={t('number.replied')}
          value={<Num value={totals.replied} />}
          note={<Rate part={totals.replied} base={totals.connected} long />}
        />
      </section>
      <div className="halves">
        <section className="card">
          <Title order={2} mb={12}>
            {t('campaign.funnel')}
          </Title>
          <Funnel numbers={totals} />
        </section>
        <section className="card">
          <Title order={2} mb={12}>
            {t('campaign.facts')}
          </Title>
          <Facts
            rows={[
              [t('campaign.next'), whyText(t, campaign)],
              [t('campaign.account'), campaign.account.email],
              [
                t('campaign.listUrl'),
                <Anchor
                  key="list"
                  href={campaign.listUrl}
                  target="_blank"
                  rel="noreferrer"
                  c="var(--ilg-link)"
                  className="break"
                >
                  {campaign.listUrl}
                </Anchor>,
              ],
              [t('campaign.invitesPerDay'), t('campaign.range', campaign.invitesPerDay)],
              [t('campaign.withdrawAfter'), t('campaign.days', { count: campaign.withdrawAfterDays })],
              [t('number.withdrawn'), <Num key="withdrawn" value={totals.withdrawn} />],
              [t('number.skipped'), <Num key="skipped" value={totals.skipped} />],
              [t('number.failed'), <Num key="failed" value={totals.failed} />],
              [t('campaign.activated'), <Time key="activated" value={campaign.activatedAt} />],
              [t('campaign.lastActivity'), <Time key="activity" value={campaign.lastActivityAt} />],
            ]}
          />
        </section>
      </div>
    </Stack>
  );
}
