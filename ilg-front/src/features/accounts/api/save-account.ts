import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '@/api/schema.gen';
import { answer, api } from '@/lib/api-client';
import { RequestKey } from '@/lib/request-key';

type Schemas = components['schemas'];

export function useAddAccount() {
  const queries = useQueryClient();
  const [key] = useState(() => new RequestKey());
  return useMutation({
    mutationFn: (body: Schemas['NewAccount']) =>
      answer(api.POST('/api/accounts', { params: { header: key.of(body) }, body })),
    onSuccess: () => {
      key.done();
      return queries.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
}

export function useEditAccount(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['AccountSettings']) =>
      answer(api.PUT('/api/accounts/{id}', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
}
