import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

/** The account goes on: ILG signs in anew, and LinkedIn asks anew if it still wants to know. */
export function useStartAgain(account: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/accounts/{id}/resume', { params: { path: { id: account } } })),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['checkpoints'] }),
        queries.invalidateQueries({ queryKey: ['accounts'] }),
        queries.invalidateQueries({ queryKey: ['campaigns'] }),
      ]),
  });
}
