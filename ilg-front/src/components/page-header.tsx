import { Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { title: string; crumbs?: ReactNode[]; text?: ReactNode; children?: ReactNode };

/** The page's name, in the window's title too; on sub-pages the way back stands above it. */
export function PageHeader({ title, crumbs, text, children }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ILG`;
  }, [title]);
  return (
    <Stack gap={4} mb={16}>
      {crumbs ? (
        <nav aria-label={t('shell.breadcrumbs')}>
          <Breadcrumbs separatorMargin={6} fz={13}>
            {crumbs}
          </Breadcrumbs>
        </nav>
      ) : null}
      <Group justify="space-between" gap={12} wrap="wrap" mih={36}>
        <Title order={1} style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Title>
        <Group gap={8}>{children}</Group>
      </Group>
      {text ? (
        <Text component="div" c="dimmed" size="sm">
          {text}
        </Text>
      ) : null}
    </Stack>
  );
}
