import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export type AnalyticsQuery = { from: string; to: string; campaign?: number; user?: number };

export const analyticsQuery = (query: AnalyticsQuery) =>
  queryOptions({
    queryKey: ['analytics', query],
    queryFn: () => answer(api.GET('/api/analytics', { params: { query } })),
    placeholderData: keepPreviousData,
  });
