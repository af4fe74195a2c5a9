import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { accountsQuery } from './accounts';
import { answer, api } from './api-client';

/** What a filter offers: an id as text and a name to read. */
export type Choice = { value: string; label: string };

const MOST = 200;

const campaignNames = queryOptions({
  queryKey: ['campaigns', 'names'],
  queryFn: () => answer(api.GET('/api/campaigns', { params: { query: { size: MOST, sort: 'name,asc' } } })),
  placeholderData: keepPreviousData,
});

const userNames = queryOptions({
  queryKey: ['users', 'names'],
  queryFn: () => answer(api.GET('/api/users', { params: { query: { size: MOST, sort: 'name,asc', role: 'USER' } } })),
});

export function useCampaignChoices(): Choice[] {
  const { data } = useQuery(campaignNames);
  return (data?.items ?? []).map(({ id, name }) => ({ value: String(id), label: name }));
}

export function useAccountChoices(): Choice[] {
  const { data } = useQuery(accountsQuery);
  return (data ?? []).map(({ id, email }) => ({ value: String(id), label: email }));
}

export function useUserChoices(enabled: boolean): Choice[] {
  const { data } = useQuery({ ...userNames, enabled });
  return (data?.items ?? []).map(({ id, name, company }) => ({ value: String(id), label: company || name }));
}
