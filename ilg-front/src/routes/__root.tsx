import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { NotFoundPage } from '@/components/feedback/pages';
import type { RouterContext } from '@/router';

export const Route = createRootRouteWithContext<RouterContext>()({ component: Outlet, notFoundComponent: Nowhere });

function Nowhere() {
  return (
    <main>
      <NotFoundPage />
    </main>
  );
}
