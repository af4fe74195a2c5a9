import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';

export const apiKeysQuery = () => queryOptions({ queryKey: ['keys'], queryFn: () => answer(api.GET('/api/keys')) });
