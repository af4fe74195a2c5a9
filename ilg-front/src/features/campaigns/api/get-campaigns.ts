import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import { pageQuery } from '@/lib/paging';
import type { CampaignsSearch } from '../schema';

export const campaignsQuery = (search: CampaignsSearch) =>
  queryOptions({
    queryKey: ['campaigns', 'list', search],
    queryFn: () =>
      answer(
        api.GET('/api/campaigns', {
          params: {
            query: { ...pageQuery(search), status: search.status, search: search.search || undefined },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
