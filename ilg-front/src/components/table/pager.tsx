import { Group, Pagination, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/i18n';
import { formatNumber } from '@/lib/format';

type Props = { page: number; size: number; total: number; onPage: (page: number) => void };

/** Pages count from 1 for people; "21 to 40 of 132" stands beside the buttons. */
export function Pager({ page, size, total, onPage }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const pages = Math.max(1, Math.ceil(total / size));
  const first = total === 0 ? 0 : (page - 1) * size + 1;
  const last = Math.min(page * size, total);
  return (
    <Group justify="space-between" mt={12} gap={12}>
      <Text size="sm" c="dimmed" aria-live="polite">
        {t('table.shown', {
          first: formatNumber(language, first),
          last: formatNumber(language, last),
          total: formatNumber(language, total),
        })}
      </Text>
      {pages > 1 ? (
        <Pagination
          size="sm"
          value={page}
          total={pages}
          onChange={onPage}
          aria-label={t('table.pages')}
          getControlProps={(control) => ({ 'aria-label': t(`table.${control}`) })}
          getItemProps={(item) => ({ 'aria-label': t('table.page', { page: item }) })}
        />
      ) : null}
    </Group>
  );
}
