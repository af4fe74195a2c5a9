import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import type { RecordsQuery } from '../schema';

export const recordsQuery = (query: RecordsQuery) =>
  queryOptions({
    queryKey: ['records', query],
    queryFn: () => answer(api.GET('/api/records', { params: { query } })),
    placeholderData: keepPreviousData,
  });
