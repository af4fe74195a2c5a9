import { createFileRoute, stripSearchParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/page-header';
import { RepliesPage } from '@/features/replies/replies-page';
import { type RepliesSearch, repliesSearch } from '@/features/replies/schema';

export const Route = createFileRoute('/_app/replies')({
  validateSearch: repliesSearch,
  search: { middlewares: [stripSearchParams(repliesSearch.parse({}))] },
  component: Replies,
});

function Replies() {
  const { t } = useTranslation();
  const navigate = Route.useNavigate();
  const change = useCallback(
    (next: Partial<RepliesSearch>, replace?: boolean) =>
      void navigate({ search: (old) => ({ ...old, ...next }), replace }),
    [navigate],
  );
  return (
    <div className="page">
      <PageHeader title={t('nav.replies')} text={t('reply.text')} />
      <RepliesPage search={Route.useSearch()} onSearch={change} />
    </div>
  );
}
