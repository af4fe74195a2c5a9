import { createFileRoute, stripSearchParams } from '@tanstack/react-router';
import { RecordsPage } from '@/features/records/records-page';
import { recordsSearch } from '@/features/records/schema';

export const Route = createFileRoute('/_app/records')({
  validateSearch: recordsSearch,
  search: { middlewares: [stripSearchParams(recordsSearch.parse({}))] },
  component: Records,
});

function Records() {
  const navigate = Route.useNavigate();
  return (
    <RecordsPage
      search={Route.useSearch()}
      onSearch={(change, replace) => void navigate({ search: (old) => ({ ...old, ...change }), replace })}
    />
  );
}
