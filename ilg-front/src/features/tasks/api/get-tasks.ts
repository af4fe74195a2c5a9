import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import { cursorQuery } from '@/lib/paging';
import type { TasksSearch } from '../schema';

export const tasksQuery = (search: TasksSearch) =>
  queryOptions({
    queryKey: ['tasks', search],
    queryFn: () =>
      answer(api.GET('/api/tasks', { params: { query: { ...cursorQuery(search), state: search.state } } })),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
