import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Figure } from '@/components/figure';
import { Num } from '@/components/num';
import { creditsQuery } from '../api/get-credits';

const PARTS = ['bought', 'removed', 'reserved', 'used', 'left'] as const;

export function CreditFigures({ user }: { user?: number }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(creditsQuery(user));
  if (error) {
    return <ErrorPanel error={error} onRetry={refetch} />;
  }
  return (
    <section className="figures figures-small" aria-label={t('credit.title')}>
      {PARTS.map((part) => (
        <Figure key={part} label={t(`credit.${part}`)} value={data ? <Num value={data[part]} /> : '–'} />
      ))}
    </section>
  );
}
