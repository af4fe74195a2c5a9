import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export const creditEntriesQuery = (user: number | undefined, cursor: string | undefined, size: number) =>
  queryOptions({
    queryKey: ['credits', user ?? 'own', 'entries', cursor, size],
    queryFn: () => {
      const query = { cursor, size };
      return user === undefined
        ? answer(api.GET('/api/credits/entries', { params: { query } }))
        : answer(api.GET('/api/users/{id}/credits/entries', { params: { path: { id: user }, query } }));
    },
    placeholderData: keepPreviousData,
  });
