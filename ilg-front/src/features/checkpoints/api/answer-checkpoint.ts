import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export function useAnswerCheckpoint(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) =>
      answer(api.POST('/api/checkpoints/{id}/answer', { params: { path: { id } }, body: { code } })),
    // Refused or not: somebody else may have been quicker, and the dialog shows who.
    onSettled: () => queries.invalidateQueries({ queryKey: ['checkpoints'] }),
  });
}
