import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './api-client';

/** Several features choose among the LinkedIn accounts, so the request lives here. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => answer(api.GET('/api/accounts')),
});
