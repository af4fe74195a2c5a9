import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { StatusBadge } from '@/components/status-badge';
import { useLanguage } from '@/i18n/i18n';
import { formatPercent } from '@/lib/format';
import { FEWEST, judged, type Standing } from '../variants';
import { NumbersTable } from './numbers-table';

const TONES = { likely: 'green', behind: 'yellow', open: 'grey', few: 'grey' } as const;

/** Variants with their sample sizes, the range their rate likely lies in, and whether a lead is more than chance. */
export function VariantNumbers({ rows }: { rows: readonly components['schemas']['AnalyticsVariantCounts'][] }) {
  const { t } = useTranslation();
  return (
    <NumbersTable
      title={t('analytics.byVariant')}
      text={t('analytics.method', { count: FEWEST })}
      first={t('analytics.variant')}
      none={t('analytics.nothing')}
      rows={judged(rows).map(({ kind, variant, standing, from, to, ...numbers }) => ({
        key: `${kind}-${variant}`,
        name: (
          <Stack gap={2} align="flex-start">
            <span>
              {t(`messageKind.${kind}`)}, {t('message.variant', { number: variant })}
            </span>
            <Range from={from} to={to} replies={kind.startsWith('FOLLOW')} />
            <Verdict standing={standing} />
          </Stack>
        ),
        ...numbers,
      }))}
    />
  );
}

function Range({ from, to, replies }: { from: number; to: number; replies: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Text size="xs" c="dimmed">
      {t(replies ? 'analytics.repliedBetween' : 'analytics.acceptedBetween', {
        from: formatPercent(language, from),
        to: formatPercent(language, to),
      })}
    </Text>
  );
}

function Verdict({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  return standing === 'alone' ? null : (
    <StatusBadge tone={TONES[standing]}>{t(`analytics.standing.${standing}`)}</StatusBadge>
  );
}
