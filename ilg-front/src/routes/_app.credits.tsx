import { createFileRoute, stripSearchParams } from '@tanstack/react-router';
import { CreditsPage } from '@/features/credits/credits-page';
import { creditsSearch } from '@/features/credits/schema';
import { requireAct } from '@/lib/guard';

export const Route = createFileRoute('/_app/credits')({
  validateSearch: creditsSearch,
  search: { middlewares: [stripSearchParams(creditsSearch.parse({}))] },
  beforeLoad: () => requireAct('credit.see', 'own'),
  component: Credits,
});

function Credits() {
  const navigate = Route.useNavigate();
  return <CreditsPage cursor={Route.useSearch().cursor} onCursor={(cursor) => void navigate({ search: { cursor } })} />;
}
