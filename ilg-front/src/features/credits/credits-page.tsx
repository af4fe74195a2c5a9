import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/page-header';
import { PAGE_SIZE } from '@/lib/paging';
import { CreditFigures } from './components/credit-figures';
import { Ledger } from './components/ledger';

type Props = { cursor?: string; onCursor: (cursor: string | undefined) => void };

export function CreditsPage({ cursor, onCursor }: Props) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageHeader title={t('nav.credits')} text={t('credit.text')} />
      <Stack gap={16}>
        <CreditFigures />
        <Title order={2}>{t('credit.ledger')}</Title>
        <Ledger cursor={cursor} size={PAGE_SIZE} onCursor={onCursor} />
      </Stack>
    </div>
  );
}
