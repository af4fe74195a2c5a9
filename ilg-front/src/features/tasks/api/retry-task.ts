import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api-client';

export function useRetryTask() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => api.POST('/api/tasks/{id}/retry', { params: { path: { id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
}
