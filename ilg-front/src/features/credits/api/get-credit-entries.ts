import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export const creditEntriesQuery = (user: number | undefined, page: number, size: number) =>
  queryOptions({
    queryKey: ['credits', user ?? 'own', 'entries', page, size],
    queryFn: () => {
      const query = { page: page - 1, size };
      return user === undefined
        ? answer(api.GET('/api/credits/entries', { params: { query } }))
        : answer(api.GET('/api/users/{id}/credits/entries', { params: { path: { id: user }, query } }));
    },
    placeholderData: keepPreviousData,
  });
