import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import { cursorQuery } from '@/lib/paging';
import type { LeadsSearch } from '../schema';

export const leadsQuery = (search: LeadsSearch) =>
  queryOptions({
    queryKey: ['leads', 'list', { ...search, lead: undefined }],
    queryFn: () =>
      answer(
        api.GET('/api/leads', {
          params: {
            query: {
              ...cursorQuery(search),
              campaign: search.campaign,
              state: search.state,
              step: search.step,
              search: search.search || undefined,
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
