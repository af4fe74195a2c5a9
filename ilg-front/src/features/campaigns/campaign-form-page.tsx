import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { LinkAnchor } from '@/components/link';
import { PageHeader } from '@/components/page-header';
import { accountsQuery } from '@/lib/accounts';
import type { Account, Campaign } from '@/lib/types';
import { campaignQuery } from './api/get-campaign';
import { CampaignForm } from './components/campaign-form';
import { emptyValues, toValues } from './schema';

export type AccountDialog = (props: {
  account: Account | undefined;
  onSaved: (account: Account) => void;
  onClose: () => void;
}) => ReactNode;

type Props = { id?: number; accountDialog: AccountDialog; onSaved: (campaign: Campaign) => void };

export function CampaignFormPage({ id, accountDialog, onSaved }: Props) {
  const { t } = useTranslation();
  const accounts = useQuery(accountsQuery);
  const existing = useQuery({ ...campaignQuery(id ?? 0), enabled: id !== undefined, refetchInterval: false });
  const waiting = accounts.isPending || (id !== undefined && existing.isPending);
  const error = accounts.error ?? existing.error;
  const title = id === undefined ? t('campaign.new') : t('campaign.editTitle', { name: existing.data?.name ?? '' });
  const start = useMemo(
    () => (existing.data ? toValues(existing.data) : emptyValues(t, accounts.data?.[0])),
    [existing.data, accounts.data, t],
  );
  return (
    <div className="page">
      <PageHeader title={title} crumbs={crumbs(t('nav.campaigns'), existing.data, title)} />
      {error ? <ErrorPanel error={error} onRetry={() => void accounts.refetch()} /> : null}
      {waiting ? <Loading /> : null}
      {!waiting && !error ? (
        <CampaignForm
          key={existing.data?.id ?? 'new'}
          campaign={existing.data}
          start={start}
          accounts={accounts.data ?? []}
          accountDialog={accountDialog}
          onSaved={onSaved}
        />
      ) : null}
    </div>
  );
}

function crumbs(all: string, campaign: Campaign | undefined, title: string) {
  return [
    <LinkAnchor key="all" to="/campaigns" fz={13}>
      {all}
    </LinkAnchor>,
    ...(campaign
      ? [
          <LinkAnchor key="one" to="/campaigns/$id" params={{ id: String(campaign.id) }} fz={13}>
            {campaign.name}
          </LinkAnchor>,
        ]
      : []),
    <span key="this" aria-current="page">
      {title}
    </span>,
  ];
}
