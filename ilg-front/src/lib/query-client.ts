import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

/** What was refused is refused again; only what may have been bad luck is tried once more. */
function mayHelp(failures: number, error: unknown): boolean {
  const refused = error instanceof ProblemError && error.status < 500;
  return !refused && failures < 2;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 10_000, retry: mayHelp }, mutations: { retry: false } },
  });
}
