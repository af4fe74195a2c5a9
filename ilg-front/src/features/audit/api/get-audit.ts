import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import { pageQuery } from '@/lib/paging';

export const auditQuery = (page: number) =>
  queryOptions({
    queryKey: ['audit', page],
    queryFn: () => answer(api.GET('/api/audit', { params: { query: pageQuery({ page }) } })),
    placeholderData: keepPreviousData,
  });
