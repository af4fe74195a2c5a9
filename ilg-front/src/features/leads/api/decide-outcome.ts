import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

/** The owner says whether an outreach of unknown outcome went out. */
export function useDecideOutcome(lead: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (sent: boolean) =>
      answer(api.POST('/api/leads/{id}/outcome', { params: { path: { id: lead } }, body: { sent } })),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['leads'] }),
        queries.invalidateQueries({ queryKey: ['credits'] }),
      ]),
  });
}
