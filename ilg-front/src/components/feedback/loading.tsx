import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

export function Loading({ rows = 6, height = 40 }: { rows?: number; height?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap={8} role="status" aria-label={t('common.loading')} p={8}>
      {ROWS.slice(0, rows).map((row) => (
        <Skeleton key={row} height={height - 8} radius={4} />
      ))}
    </Stack>
  );
}
