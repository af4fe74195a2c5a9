import { createFileRoute } from '@tanstack/react-router';
import { CreditsDialog } from '@/features/credits/credits-dialog';
import { UserLedger } from '@/features/credits/user-ledger';
import { EditUserPage } from '@/features/users/edit-user-page';
import { requireAct } from '@/lib/guard';

export const Route = createFileRoute('/_app/users/$id')({
  beforeLoad: () => requireAct('user.manage'),
  component: EditUser,
});

function EditUser() {
  const id = Number(Route.useParams().id);
  const navigate = Route.useNavigate();
  return (
    <EditUserPage
      id={id}
      onDeleted={() => void navigate({ to: '/users' })}
      creditsDialog={(user, onClose) => <CreditsDialog user={user} onClose={onClose} />}
      ledger={<UserLedger user={id} />}
    />
  );
}
