import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { Figure } from '@/components/figure';
import { Num, Rate } from '@/components/num';
import { change } from '../prepare';

type Numbers = components['schemas']['AnalyticsCounts'];

export function Totals({ now, before }: { now: Numbers; before: Numbers | undefined }) {
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
        value={<Rate part={now.connected} base={now.requested} />}
        note={t('analytics.connectionBase', { part: now.connected, base: now.requested })}
      />
      <Figure
        label={t('number.replyRate')}
        value={<Rate part={now.replied} base={now.connected} />}
        note={t('analytics.replyBase', { part: now.replied, base: now.connected })}
      />
    </section>
  );
}
