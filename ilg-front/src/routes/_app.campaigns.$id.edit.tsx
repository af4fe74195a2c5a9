import { createFileRoute } from '@tanstack/react-router';
import { AccountDialog } from '@/features/accounts/account-dialog';
import { CampaignFormPage } from '@/features/campaigns/campaign-form-page';
import { requireAct } from '@/lib/guard';

export const Route = createFileRoute('/_app/campaigns/$id/edit')({
  beforeLoad: () => requireAct('campaign.manage'),
  component: EditCampaign,
});

function EditCampaign() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <CampaignFormPage
      id={Number(id)}
      accountDialog={(props) => <AccountDialog {...props} />}
      onSaved={() => void navigate({ to: '/campaigns/$id', params: { id } })}
    />
  );
}
