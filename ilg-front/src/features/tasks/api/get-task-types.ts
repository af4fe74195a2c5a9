import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export const taskTypesQuery = queryOptions({
  queryKey: ['tasks', 'types'],
  queryFn: () => answer(api.GET('/api/task-types')),
  refetchInterval: 30_000,
});
