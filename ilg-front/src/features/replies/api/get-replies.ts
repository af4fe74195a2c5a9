import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import { cursorQuery } from '@/lib/paging';
import type { RepliesSearch } from '../schema';

const HANDLED = { open: false, handled: true, all: undefined };

export const repliesQuery = ({ cursor, show, campaign }: RepliesSearch) =>
  queryOptions({
    queryKey: ['replies', { cursor, show, campaign }],
    queryFn: () =>
      answer(
        api.GET('/api/leads', {
          params: {
            query: {
              ...cursorQuery({ cursor, sort: '-repliedAt' }),
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
