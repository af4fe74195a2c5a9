import { createFileRoute, stripSearchParams } from '@tanstack/react-router';
import { CampaignsPage } from '@/features/campaigns/campaigns-page';
import { campaignsSearch } from '@/features/campaigns/schema';

export const Route = createFileRoute('/_app/campaigns/')({
  validateSearch: campaignsSearch,
  search: { middlewares: [stripSearchParams(campaignsSearch.parse({}))] },
  component: Campaigns,
});

function Campaigns() {
  const navigate = Route.useNavigate();
  return (
    <CampaignsPage
      search={Route.useSearch()}
      onSearch={(change, replace) => void navigate({ search: (old) => ({ ...old, ...change }), replace })}
    />
  );
}
