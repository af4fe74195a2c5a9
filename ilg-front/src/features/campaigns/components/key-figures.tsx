import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Figure } from '@/components/figure';
import { Num, Rate } from '@/components/num';
import { figuresQuery } from '../api/get-figures';
import type { CampaignsSearch } from '../schema';

const NONE = { requested: 0, connected: 0, replied: 0, invites: 0, planned: 0 };

/** The sums of all campaigns that the filters leave, each rate with its base. */
export function KeyFigures({ search }: { search: CampaignsSearch }) {
  const { t } = useTranslation();
  const { data: { requested, connected, replied, invites, planned } = NONE } = useQuery(figuresQuery(search));
  return (
    <section className="figures figures-three" aria-label={t('campaign.figures')}>
      <Figure
        label={t('number.requested')}
        value={<Num value={requested} />}
        note={t('campaign.todayOf', { invites, planned })}
      />
      <Figure
        label={t('number.connected')}
        value={<Num value={connected} />}
        note={<Rate part={connected} base={requested} long />}
      />
      <Figure
        label={t('number.replied')}
        value={<Num value={replied} />}
        note={<Rate part={replied} base={connected} long />}
      />
    </section>
  );
}
