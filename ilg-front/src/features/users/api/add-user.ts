import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '@/api/schema.gen';
import { answer, api } from '@/lib/api-client';

export function useAddUser() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['NewUser']) => answer(api.POST('/api/users', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
}
