import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api-client';

export function useDeleteCampaign() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, name }: { id: number; name: string }) =>
      api.DELETE('/api/campaigns/{id}', { params: { path: { id }, query: { name } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['campaigns', 'list'] }),
  });
}
