import { createFileRoute } from '@tanstack/react-router';
import { AccountDialog } from '@/features/accounts/account-dialog';
import { CampaignFormPage } from '@/features/campaigns/campaign-form-page';
import { requireAct } from '@/lib/guard';

export const Route = createFileRoute('/_app/campaigns/new')({
  beforeLoad: () => requireAct('campaign.manage'),
  component: NewCampaign,
});

function NewCampaign() {
  const navigate = Route.useNavigate();
  return (
    <CampaignFormPage
      accountDialog={(props) => <AccountDialog {...props} />}
      onSaved={({ id }) => void navigate({ to: '/campaigns/$id', params: { id: String(id) } })}
    />
  );
}
