import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { Figure } from '@/components/figure';
import { Num, Rate } from '@/components/num';
import { change } from '../prepare';

type Numbers = components['schemas']['AnalyticsCounts'];
type Props = { now: Numbers; before: Numbers | undefined; cohort: Numbers };

/** Counts say what happened in the range; rates, what became of those who were asked in it. */
export function Totals({ now, before, cohort }: Props) {
  const { t } = useTranslation();
  const note = (part: keyof Numbers) => {
    const percent = change(now[part], before?.[part]);
    return percent === undefined
      ? t('analytics.noChange')
      : t('analytics.change', { change: percent > 0 ? `+${percent}` : percent });
  };
  return (
    <section className="figures" aria-label={t('campaign.figures')}>
      <Figure label={t('number.requested')} value={<Num value={now.requested} />} note={note('requested')} />
      <Figure label={t('number.connected')} value={<Num value={now.connected} />} note={note('connected')} />
      <Figure label={t('number.replied')} value={<Num value={now.replied} />} note={note('replied')} />
      <Figure
        label={t('number.connectionRate')}
        value={<Rate part={cohort.connected} base={cohort.requested} />}
        note={t('analytics.connectionBase', { part: cohort.connected, base: cohort.requested })}
      />
      <Figure
        label={t('number.replyRate')}
        value={<Rate part={cohort.replied} base={cohort.connected} />}
        note={t('analytics.replyBase', { part: cohort.replied, base: cohort.connected })}
      />
    </section>
  );
}
