import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import { pageQuery } from '@/lib/paging';
import type { UsersSearch } from '../schema';

export const usersQuery = (search: UsersSearch) =>
  queryOptions({
    queryKey: ['users', 'list', search],
    queryFn: () =>
      answer(
        api.GET('/api/users', {
          params: { query: { ...pageQuery(search), role: search.role, search: search.search || undefined } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
