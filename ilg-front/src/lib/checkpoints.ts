import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema.gen';
import { answer, api } from './api-client';

export type Checkpoint = components['schemas']['Checkpoint'];

/** What LinkedIn asks of owners; the shell and the accounts' page both show it. */
export const checkpointsQuery = queryOptions({
  queryKey: ['checkpoints'],
  queryFn: () => answer(api.GET('/api/checkpoints')),
  refetchInterval: 30_000,
});
