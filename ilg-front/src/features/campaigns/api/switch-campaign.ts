import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import type { Campaign } from '@/lib/types';

type Switch = { id: number; on: boolean };
type Page = { items: Campaign[] };

/** Activating shows at once and rolls back with the reason; the server's answer replaces the guess. */
export function useSwitchCampaign() {
  const queries = useQueryClient();
  const redraw = (id: number, change: (campaign: Campaign) => Campaign) => {
    queries.setQueriesData<Page>(
      { queryKey: ['campaigns', 'list'] },
      (page) => page && { ...page, items: page.items.map((item) => (item.id === id ? change(item) : item)) },
    );
    queries.setQueryData<Campaign>(['campaigns', 'one', id], (campaign) => campaign && change(campaign));
  };
  return useMutation({
    mutationFn: ({ id, on }: Switch) =>
      answer(
        on
          ? api.POST('/api/campaigns/{id}/activate', { params: { path: { id } } })
          : api.POST('/api/campaigns/{id}/stop', { params: { path: { id } } }),
      ),
    onMutate: async ({ id, on }) => {
      await queries.cancelQueries({ queryKey: ['campaigns'] });
      const before = queries.getQueriesData({ queryKey: ['campaigns'] });
      redraw(id, (campaign) => ({ ...campaign, status: on ? 'ACTIVE' : 'STOPPED' }));
      return { before };
    },
    onError: (_error, _variables, context) => {
      for (const [key, data] of context?.before ?? []) {
        queries.setQueryData(key, data);
      }
    },
    onSuccess: (campaign) => redraw(campaign.id, () => campaign),
    onSettled: () => queries.invalidateQueries({ queryKey: ['campaigns'] }),
  });
}
