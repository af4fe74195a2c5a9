import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export const leadQuery = (id: number) =>
  queryOptions({
    queryKey: ['leads', 'one', id],
    queryFn: () => answer(api.GET('/api/leads/{id}', { params: { path: { id } } })),
  });
