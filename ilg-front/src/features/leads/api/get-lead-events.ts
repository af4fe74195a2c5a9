import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export const leadEventsQuery = (id: number) =>
  queryOptions({
    queryKey: ['leads', 'events', id],
    queryFn: () => answer(api.GET('/api/leads/{id}/events', { params: { path: { id } } })),
  });
