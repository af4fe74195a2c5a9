import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/i18n';
import { formatNumber } from '@/lib/format';

type Stretch = {
  items: readonly unknown[];
  total: number;
  totalIsMore: boolean;
  next?: string | null;
  previous?: string | null;
};
type Props = { page: Stretch; onCursor: (cursor: string | undefined) => void };

/** Long lists have no page numbers: what comes meanwhile would shift them. They go on from a place. */
export function CursorPager({ page, onCursor }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { next, previous } = page;
  return (
    <Group justify="space-between" mt={12} gap={12}>
      <Text size="sm" c="dimmed" aria-live="polite">
        {t(page.totalIsMore ? 'table.stretchOfMore' : 'table.stretch', {
          shown: formatNumber(language, page.items.length),
          total: formatNumber(language, page.total),
        })}
      </Text>
      {next || previous ? (
        <Group component="nav" aria-label={t('table.pages')} gap={8}>
          <Button size="xs" variant="default" disabled={!previous} onClick={() => onCursor(undefined)}>
            {t('table.toBeginning')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={!previous}
            aria-label={t('table.previous')}
            onClick={() => onCursor(previous ?? undefined)}
          >
            {t('table.back')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={!next}
            aria-label={t('table.next')}
            onClick={() => onCursor(next ?? undefined)}
          >
            {t('table.on')}
          </Button>
        </Group>
      ) : null}
    </Group>
  );
}
