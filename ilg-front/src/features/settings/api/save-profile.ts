import { useMutation } from '@tanstack/react-query';
import type { components } from '@/api/schema.gen';
import { answer, api } from '@/lib/api-client';
import { updateMe } from '@/lib/session';

export function useSaveProfile() {
  return useMutation({
    mutationFn: (body: components['schemas']['Profile']) => answer(api.PUT('/api/me', { body })),
    onSuccess: updateMe,
  });
}
