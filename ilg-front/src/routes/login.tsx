import { createFileRoute, redirect } from '@tanstack/react-router';
import * as z from 'zod';
import { LoginPage } from '@/features/login/login-page';
import { restoreSession } from '@/lib/refresh';
import { currentSession } from '@/lib/session';

const search = z.object({
  to: z
    .string()
    .regex(/^\/(?![/\\])/)
    .optional()
    .catch(undefined),
});

export const Route = createFileRoute('/login')({
  validateSearch: search,
  beforeLoad: async ({ search: { to } }) => {
    await restoreSession();
    if (currentSession()) {
      throw redirect({ href: to ?? '/' });
    }
  },
  component: Login,
});

function Login() {
  const { to } = Route.useSearch();
  const navigate = Route.useNavigate();
  return <LoginPage onSignedIn={() => navigate({ href: to ?? '/', replace: true })} />;
}
