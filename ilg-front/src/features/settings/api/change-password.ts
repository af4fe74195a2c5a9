import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api-client';

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: { current: string; replacement: string }) => api.PUT('/api/me/password', { body }),
  });
}
