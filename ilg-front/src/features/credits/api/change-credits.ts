import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '@/lib/api-client';
import { RequestKey } from '@/lib/request-key';

export function useChangeCredits(user: number) {
  const queries = useQueryClient();
  const [key] = useState(() => new RequestKey());
  return useMutation({
    mutationFn: (body: { amount: number; reason: string }) =>
      answer(api.POST('/api/users/{id}/credits', { params: { path: { id: user }, header: key.of(body) }, body })),
    onSuccess: () => {
      key.done();
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['credits', user] }),
        queries.invalidateQueries({ queryKey: ['users'] }),
      ]);
    },
  });
}
