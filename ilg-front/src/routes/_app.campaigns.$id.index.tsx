import { createFileRoute, stripSearchParams } from '@tanstack/react-router';
import { CampaignPage } from '@/features/campaigns/campaign-page';
import { campaignSearch } from '@/features/campaigns/schema';
import { LeadsPage } from '@/features/leads/leads-page';
import { leadsSearch } from '@/features/leads/schema';

const search = campaignSearch.extend(leadsSearch.omit({ campaign: true }).shape);

export const Route = createFileRoute('/_app/campaigns/$id/')({
  validateSearch: search,
  search: { middlewares: [stripSearchParams(search.parse({}))] },
  component: Campaign,
});

function Campaign() {
  const id = Number(Route.useParams().id);
  const { tab, ...leads } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <CampaignPage
      id={id}
      tab={tab}
      onTab={(next) => void navigate({ search: { tab: next }, replace: true })}
      onDeleted={() => void navigate({ to: '/campaigns' })}
      leads={
        <LeadsPage
          fixedCampaign
          search={{ ...leads, campaign: id }}
          onSearch={({ campaign: _, ...change }, replace) =>
            void navigate({ search: (old) => ({ ...old, ...change }), replace })
          }
        />
      }
    />
  );
}
