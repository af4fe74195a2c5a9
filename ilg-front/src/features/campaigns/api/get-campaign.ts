import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export const campaignQuery = (id: number) =>
  queryOptions({
    queryKey: ['campaigns', 'one', id],
    queryFn: () => answer(api.GET('/api/campaigns/{id}', { params: { path: { id } } })),
    refetchInterval: 30_000,
  });
