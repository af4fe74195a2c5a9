import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export const evidenceQuery = (task: number) =>
  queryOptions({
    queryKey: ['tasks', 'evidence', task],
    queryFn: () => answer(api.GET('/api/tasks/{id}/evidence', { params: { path: { id: task } } })),
  });

/** A picture or a page's source, as it came; it never changes. */
export const contentQuery = (id: number) =>
  queryOptions({
    queryKey: ['evidence', id],
    queryFn: async () => {
      const { data } = await api.GET('/api/evidence/{id}', { params: { path: { id } }, parseAs: 'blob' });
      return data as unknown as Blob;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
