import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { startI18n } from '@/i18n/i18n';
import { startSession } from '@/lib/session';
import { cssVariables, theme } from '@/lib/theme';
import type { Me } from '@/lib/types';
import { aSession } from './data';

/** A screen with everything around it that it has in the app; links lead nowhere. */
export async function show(screen: ReactNode, me?: Me) {
  if (!i18next.isInitialized) {
    await startI18n('en');
  }
  if (me) {
    startSession(aSession(me));
  }
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  const root = createRootRoute({ component: Outlet });
  const all = createRoute({ getParentRoute: () => root, path: '$', component: () => screen });
  const index = createRoute({ getParentRoute: () => root, path: '/', component: () => screen });
  const router = createRouter({ routeTree: root.addChildren([index, all]), history: createMemoryHistory() });
  return render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <QueryClientProvider client={queryClient}>
        <Notifications />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
