import { createFileRoute, stripSearchParams } from '@tanstack/react-router';
import { AnalyticsPage } from '@/features/analytics/analytics-page';
import { analyticsSearch } from '@/features/analytics/schema';

export const Route = createFileRoute('/_app/analytics')({
  validateSearch: analyticsSearch,
  search: { middlewares: [stripSearchParams(analyticsSearch.parse({}))] },
  component: Analytics,
});

function Analytics() {
  const navigate = Route.useNavigate();
  return (
    <AnalyticsPage
      search={Route.useSearch()}
      onSearch={(change, replace) => void navigate({ search: (old) => ({ ...old, ...change }), replace })}
    />
  );
}
