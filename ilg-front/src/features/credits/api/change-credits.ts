import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export function useChangeCredits(user: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { amount: number; reason: string }) =>
      answer(api.POST('/api/users/{id}/credits', { params: { path: { id: user } }, body })),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['credits', user] }),
        queries.invalidateQueries({ queryKey: ['users'] }),
      ]),
  });
}
