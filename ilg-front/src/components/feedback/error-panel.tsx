import { Alert, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from '@/components/icons';
import { ProblemError } from '@/lib/problem';

export function ErrorPanel({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const status = error instanceof ProblemError ? error.status : 0;
  const missing = status === 404 || status === 403;
  return (
    <Alert role="alert" variant="outline" color="red" icon={<IconAlertTriangle size={18} />}>
      <Text fw={600} c="var(--mantine-color-text)">
        {missing ? t('error.missing') : error instanceof TypeError ? t('error.offline') : t('error.title')}
      </Text>
      <Text c="var(--mantine-color-text)">
        {missing ? t('error.missingText') : (problem?.detail ?? problem?.title)}
      </Text>
      {onRetry && !missing ? (
        <Button variant="default" size="xs" mt={8} onClick={onRetry}>
          {t('common.retry')}
        </Button>
      ) : null}
    </Alert>
  );
}
