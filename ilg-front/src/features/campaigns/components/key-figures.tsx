import { useTranslation } from 'react-i18next';
import { Figure } from '@/components/figure';
import { Num, Rate } from '@/components/num';
import type { Campaign } from '@/lib/types';

/** The sums of the campaigns on this page, each rate with its base. */
export function KeyFigures({ campaigns }: { campaigns: readonly Campaign[] | undefined }) {
  const { t } = useTranslation();
  const sum = (of: (campaign: Campaign) => number) => (campaigns ?? []).reduce((total, one) => total + of(one), 0);
  const requested = sum(({ totals }) => totals.requested);
  const connected = sum(({ totals }) => totals.connected);
  const replied = sum(({ totals }) => totals.replied);
  const today = sum((one) => one.today.invites);
  const planned = sum((one) => one.today.planned ?? 0);
  return (
    <section className="figures figures-three" aria-label={t('campaign.figures')}>
      <Figure
        label={t('number.requested')}
        value={<Num value={requested} />}
        note={t('campaign.todayOf', { invites: today, planned })}
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
