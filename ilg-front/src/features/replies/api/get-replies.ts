import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import { pageQuery } from '@/lib/paging';
import type { RepliesSearch } from '../schema';

const HANDLED = { open: false, handled: true, all: undefined };

export const repliesQuery = ({ page, show, campaign }: RepliesSearch) =>
  queryOptions({
    queryKey: ['replies', { page, show, campaign }],
    queryFn: () =>
      answer(
        api.GET('/api/leads', {
          params: {
            query: {
              ...pageQuery({ page, sort: '-repliedAt' }),
              campaign,
              state: ['REPLIED'],
              handled: HANDLED[show],
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
