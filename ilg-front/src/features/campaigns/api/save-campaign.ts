import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/lib/api-client';
import type { CampaignSettings } from '@/lib/types';

/** Adds a campaign, or edits the one with this id. */
export function useSaveCampaign(id: number | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CampaignSettings) =>
      id === undefined
        ? answer(api.POST('/api/campaigns', { body }))
        : answer(api.PUT('/api/campaigns/{id}', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['campaigns'] }),
  });
}
