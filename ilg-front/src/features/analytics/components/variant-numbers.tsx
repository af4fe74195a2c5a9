import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { StatusBadge } from '@/components/status-badge';
import { FEWEST, withBest } from '../prepare';
import { NumbersTable } from './numbers-table';

/** Variants with their sample sizes; none is called best under the stated minimum. */
export function VariantNumbers({ rows }: { rows: readonly components['schemas']['AnalyticsVariantCounts'][] }) {
  const { t } = useTranslation();
  return (
    <NumbersTable
      title={t('analytics.byVariant')}
      text={t('analytics.fewest', { count: FEWEST })}
      first={t('analytics.variant')}
      none={t('analytics.nothing')}
      rows={withBest(rows).map(({ kind, variant, best, ...numbers }) => ({
        key: `${kind}-${variant}`,
        name: (
          <Group gap={8}>
            {t(`messageKind.${kind}`)}, {t('message.variant', { number: variant })}
            {best ? <StatusBadge tone="green">{t('analytics.best')}</StatusBadge> : null}
          </Group>
        ),
        ...numbers,
      }))}
    />
  );
}
