import { answer, api } from '@/lib/api-client';

export function signIn(body: { email: string; password: string }) {
  return answer(api.POST('/api/session', { body }));
}
