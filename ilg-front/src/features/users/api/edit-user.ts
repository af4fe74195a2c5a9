import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '@/api/schema.gen';
import { answer, api } from '@/lib/api-client';

export function useEditUser(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['UserSettings']) =>
      answer(api.PUT('/api/users/{id}', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
}
