import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/link';
import { Empty } from './empty';
import { ErrorPanel } from './error-panel';

/** Not there and not allowed look the same (product.md 3). */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <Empty
        title={<Title order={1}>{t('error.missing')}</Title>}
        text={t('error.missingText')}
        action={<LinkButton to="/">{t('error.home')}</LinkButton>}
      />
    </div>
  );
}

export function ErrorPage({ error, reset }: { error: unknown; reset: () => void }) {
  return (
    <div className="page">
      <ErrorPanel error={error} onRetry={reset} />
    </div>
  );
}
