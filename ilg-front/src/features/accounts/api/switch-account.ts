import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export function useSwitchAccount() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, on }: { id: number; on: boolean }) =>
      answer(
        on
          ? api.POST('/api/accounts/{id}/resume', { params: { path: { id } } })
          : api.POST('/api/accounts/{id}/pause', { params: { path: { id } } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
}
