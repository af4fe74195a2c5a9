import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

const params = (id: number) => ({ params: { path: { id } } });

/** A lead of its own: it stays open when the list behind it changes. */
export const replyQuery = (id: number) =>
  queryOptions({
    queryKey: ['leads', 'one', id],
    queryFn: () => answer(api.GET('/api/leads/{id}', params(id))),
  });

export const conversationQuery = (id: number) =>
  queryOptions({
    queryKey: ['leads', 'events', id],
    queryFn: () => answer(api.GET('/api/leads/{id}/events', params(id))),
  });
