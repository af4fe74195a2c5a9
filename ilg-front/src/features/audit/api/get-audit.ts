import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import { cursorQuery } from '@/lib/paging';

export const auditQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['audit', cursor],
    queryFn: () => answer(api.GET('/api/audit', { params: { query: cursorQuery({ cursor }) } })),
    placeholderData: keepPreviousData,
  });
