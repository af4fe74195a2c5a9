import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api-client';

export function useResumeTaskType() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (type: string) => api.POST('/api/task-types/{type}/resume', { params: { path: { type } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
}
