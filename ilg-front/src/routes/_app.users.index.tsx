import { createFileRoute, stripSearchParams } from '@tanstack/react-router';
import { CreditsDialog } from '@/features/credits/credits-dialog';
import { usersSearch } from '@/features/users/schema';
import { UsersPage } from '@/features/users/users-page';
import { requireAct } from '@/lib/guard';

export const Route = createFileRoute('/_app/users/')({
  validateSearch: usersSearch,
  search: { middlewares: [stripSearchParams(usersSearch.parse({}))] },
  beforeLoad: () => requireAct('user.manage'),
  component: Users,
});

function Users() {
  const navigate = Route.useNavigate();
  return (
    <UsersPage
      search={Route.useSearch()}
      onSearch={(change, replace) => void navigate({ search: (old) => ({ ...old, ...change }), replace })}
      creditsDialog={(user, onClose) => <CreditsDialog user={user} onClose={onClose} />}
    />
  );
}
