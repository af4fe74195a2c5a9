import { createFileRoute, stripSearchParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/page-header';
import { LeadsPage } from '@/features/leads/leads-page';
import { type LeadsSearch, leadsSearch } from '@/features/leads/schema';

export const Route = createFileRoute('/_app/leads')({
  validateSearch: leadsSearch,
  search: { middlewares: [stripSearchParams(leadsSearch.parse({}))] },
  component: Leads,
});

function Leads() {
  const { t } = useTranslation();
  const navigate = Route.useNavigate();
  const change = useCallback(
    (next: Partial<LeadsSearch>, replace?: boolean) =>
      void navigate({ search: (old) => ({ ...old, ...next }), replace }),
    [navigate],
  );
  return (
    <div className="page">
      <PageHeader title={t('nav.leads')} />
      <LeadsPage search={Route.useSearch()} onSearch={change} />
    </div>
  );
}
