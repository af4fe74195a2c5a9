import { createFileRoute, stripSearchParams } from '@tanstack/react-router';
import * as z from 'zod';
import { AuditPage } from '@/features/audit/audit-page';
import { cursorParam } from '@/lib/paging';

const auditSearch = z.object({ cursor: cursorParam });

export const Route = createFileRoute('/_app/audit')({
  validateSearch: auditSearch,
  search: { middlewares: [stripSearchParams(auditSearch.parse({}))] },
  component: Audit,
});

function Audit() {
  const navigate = Route.useNavigate();
  return <AuditPage cursor={Route.useSearch().cursor} onCursor={(cursor) => void navigate({ search: { cursor } })} />;
}
