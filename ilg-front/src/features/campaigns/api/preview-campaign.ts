import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import type { Message } from '@/lib/types';

export type PreviewRequest = { messages: Message[]; premium: boolean; leads: number | null };

/** How the messages read for the worst leads, counted by the server on the rendered text. */
export const previewQuery = (body: PreviewRequest) =>
  queryOptions({
    queryKey: ['campaigns', 'preview', body],
    queryFn: () => answer(api.POST('/api/campaigns/preview', { body })),
    placeholderData: keepPreviousData,
    retry: false,
  });
