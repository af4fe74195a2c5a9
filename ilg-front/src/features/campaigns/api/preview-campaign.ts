import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema.gen';
import { answer, api } from '@/lib/api-client';

export type PreviewRequest = components['schemas']['PreviewRequest'];

/** How the messages read for the worst leads, counted by the server on the rendered text. */
export const previewQuery = (body: PreviewRequest) =>
  queryOptions({
    queryKey: ['campaigns', 'preview', body],
    queryFn: () => answer(api.POST('/api/campaigns/preview', { body })),
    placeholderData: keepPreviousData,
    retry: false,
  });
