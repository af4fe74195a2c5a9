import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

/** One's own credits, or those of the user with this id. */
export const creditsQuery = (user?: number) =>
  queryOptions({
    queryKey: ['credits', user ?? 'own'],
    queryFn: () =>
      user === undefined
        ? answer(api.GET('/api/credits'))
        : answer(api.GET('/api/users/{id}/credits', { params: { path: { id: user } } })),
    refetchInterval: 60_000,
  });
