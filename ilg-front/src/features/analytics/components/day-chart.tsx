import { BarChart } from '@mantine/charts';
import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { useLanguage } from '@/i18n/i18n';
import { formatDay, formatShortDay } from '@/lib/format';

const SERIES = ['requested', 'connected', 'replied'] as const;

/** Bars for the eye, a hidden table with the same numbers for everyone else. */
export function DayChart({ days }: { days: readonly components['schemas']['AnalyticsDayCounts'][] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const phone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  return (
    <>
      <div aria-hidden>
        <BarChart
          h={260}
          data={days.map((numbers) => ({ ...numbers, day: formatShortDay(language, numbers.day) }))}
          dataKey="day"
          series={SERIES.map((name) => ({ name, label: t(`number.${name}`), color: `var(--ilg-${name})` }))}
          withLegend
          legendProps={{ verticalAlign: 'top', itemSorter: null }}
          barChartProps={{ accessibilityLayer: false, barGap: 0, barCategoryGap: '12%' }}
          yAxisProps={{ allowDecimals: false, width: 36 }}
          xAxisProps={{ minTickGap: phone ? 30 : 12 }}
          barProps={{ isAnimationActive: false }}
          tooltipAnimationDuration={0}
        />
      </div>
      <VisuallyHidden>
        <table>
          <caption>{t('analytics.byDay')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('record.day')}</th>
              {SERIES.map((name) => (
                <th key={name} scope="col">
                  {t(`number.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((numbers) => (
              <tr key={numbers.day}>
                <th scope="row">{formatDay(language, numbers.day)}</th>
                {SERIES.map((name) => (
                  <td key={name}>{numbers[name]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </>
  );
}
