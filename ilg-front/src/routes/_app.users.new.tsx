import { createFileRoute } from '@tanstack/react-router';
import { AddUserPage } from '@/features/users/add-user-page';
import { requireAct } from '@/lib/guard';

export const Route = createFileRoute('/_app/users/new')({
  beforeLoad: () => requireAct('user.manage'),
  component: NewUser,
});

function NewUser() {
  const navigate = Route.useNavigate();
  return <AddUserPage onAdded={({ id }) => void navigate({ to: '/users/$id', params: { id: String(id) } })} />;
}
