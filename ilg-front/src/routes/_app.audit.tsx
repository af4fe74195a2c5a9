import { createFileRoute, stripSearchParams } from '@tanstack/react-router';
import * as z from 'zod';
import { AuditPage } from '@/features/audit/audit-page';
import { pageParam } from '@/lib/paging';

const auditSearch = z.object({ page: pageParam });

export const Route = createFileRoute('/_app/audit')({
  validateSearch: auditSearch,
  search: { middlewares: [stripSearchParams(auditSearch.parse({}))] },
  component: Audit,
});

function Audit() {
  const navigate = Route.useNavigate();
  return <AuditPage page={Route.useSearch().page} onPage={(page) => void navigate({ search: { page } })} />;
}
