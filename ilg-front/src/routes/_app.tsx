import { createFileRoute, Outlet, redirect, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { Shell } from '@/components/shell/shell';
import { AccountBanner } from '@/features/accounts/account-banner';
import { AccountsHealth } from '@/features/accounts/accounts-health';
import { CheckpointBanner } from '@/features/checkpoints/checkpoint-banner';
import { CreditsLeft } from '@/features/credits/credits-left';
import { restoreSession } from '@/lib/refresh';
import { currentSession, useSessionState } from '@/lib/session';
import { signOut } from '@/lib/sign-out';

const LiveStatus = lazy(() =>
  import('@/features/live/live-status').then(({ LiveStatus }) => ({ default: LiveStatus })),
);

export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ location }) => {
    await restoreSession();
    if (!currentSession()) {
      throw redirect({ to: '/login', search: { to: location.href === '/' ? undefined : location.href } });
    }
  },
  component: App,
});

function App() {
  const state = useSessionState();
  const router = useRouter();
  const { queryClient } = Route.useRouteContext();
  const out = state.kind !== 'in';
  useEffect(() => {
    if (out) {
      // What the last one saw is not for the next one. The guard leads to the login page and back to this one.
      queryClient.clear();
      void router.invalidate();
    }
  }, [out, queryClient, router]);
  if (state.kind !== 'in') {
    return null;
  }
  const me = state.session.user;
  const own = me.role === 'USER';
  return (
    <Shell
      me={me}
      onSignOut={() => void signOut()}
      banner={
        own ? (
          <>
            <CheckpointBanner />
            <AccountBanner />
          </>
        ) : null
      }
      foot={
        own ? (
          <>
            <CreditsLeft />
            <AccountsHealth />
          </>
        ) : null
      }
      status={
        <Suspense fallback={null}>
          <LiveStatus />
        </Suspense>
      }
    >
      <Outlet />
    </Shell>
  );
}
