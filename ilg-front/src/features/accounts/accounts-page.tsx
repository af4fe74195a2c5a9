import { Button, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/components/feedback/empty';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { IconPlus } from '@/components/icons';
import { PageHeader } from '@/components/page-header';
import { accountsQuery } from '@/lib/accounts';
import { can } from '@/lib/can';
import { useMe } from '@/lib/session';
import type { Account } from '@/lib/types';
import { AccountDialog } from './account-dialog';
import { AccountCard } from './components/account-card';

export function AccountsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const own = can(me.role, 'account.manage');
  const { data, error, refetch } = useQuery({ ...accountsQuery, refetchInterval: 30_000 });
  const [open, setOpen] = useState<{ account: Account | undefined }>();
  const close = () => setOpen(undefined);
  const add = own ? (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen({ account: undefined })}>
      {t('account.add')}
    </Button>
  ) : null;
  return (
    <div className="page">
      <PageHeader title={t('nav.accounts')} text={t('account.text')}>
        {add}
      </PageHeader>
      {error ? <ErrorPanel error={error} onRetry={refetch} /> : null}
      {!data && !error ? <Loading /> : null}
      {data?.length === 0 ? (
        <div className="table-frame">
          <Empty title={t('account.none')} text={t(own ? 'account.noneText' : 'campaign.noneAdmin')} action={add} />
        </div>
      ) : null}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing={16}>
        {data?.map((account) => (
          <AccountCard key={account.id} account={account} own={own} onEdit={() => setOpen({ account })} />
        ))}
      </SimpleGrid>
      {open ? <AccountDialog account={open.account} onSaved={close} onClose={close} /> : null}
    </div>
  );
}
