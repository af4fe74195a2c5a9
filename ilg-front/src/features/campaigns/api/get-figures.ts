import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import type { CampaignsSearch } from '../schema';

/** Over all campaigns of the filter, not only those of the page. */
export const figuresQuery = ({ status, search }: Pick<CampaignsSearch, 'status' | 'search'>) =>
  queryOptions({
    queryKey: ['campaigns', 'figures', { status, search }],
    queryFn: () =>
      answer(api.GET('/api/campaigns/figures', { params: { query: { status, search: search || undefined } } })),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
