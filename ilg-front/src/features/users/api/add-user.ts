import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '@/api/schema.gen';
import { answer, api } from '@/lib/api-client';
import { RequestKey } from '@/lib/request-key';

export function useAddUser() {
  const queries = useQueryClient();
  const [key] = useState(() => new RequestKey());
  return useMutation({
    mutationFn: (body: components['schemas']['NewUser']) =>
      answer(api.POST('/api/users', { params: { header: key.of(body) }, body })),
    onSuccess: () => {
      key.done();
      return queries.invalidateQueries({ queryKey: ['users'] });
    },
  });
}
