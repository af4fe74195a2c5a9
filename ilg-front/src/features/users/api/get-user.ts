import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export const userQuery = (id: number) =>
  queryOptions({
    queryKey: ['users', 'one', id],
    queryFn: () => answer(api.GET('/api/users/{id}', { params: { path: { id } } })),
  });
