import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export function useHandleReply(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (handled: boolean) =>
      answer(api.POST('/api/leads/{id}/handled', { params: { path: { id } }, body: { handled } })),
    onSuccess: (lead) => {
      queries.setQueryData(['leads', 'one', id], lead);
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['replies'] }),
        queries.invalidateQueries({ queryKey: ['leads', 'list'] }),
      ]);
    },
  });
}
