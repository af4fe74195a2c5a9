import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '@/lib/api-client';
import { RequestKey } from '@/lib/request-key';
import type { CampaignSettings } from '@/lib/types';

/** Adds a campaign, or edits the one with this id. */
export function useSaveCampaign(id: number | undefined) {
  const queries = useQueryClient();
  const [key] = useState(() => new RequestKey());
  return useMutation({
    mutationFn: (body: CampaignSettings) =>
      id === undefined
        ? answer(api.POST('/api/campaigns', { params: { header: key.of(body) }, body }))
        : answer(api.PUT('/api/campaigns/{id}', { params: { path: { id } }, body })),
    onSuccess: () => {
      key.done();
      return queries.invalidateQueries({ queryKey: ['campaigns'] });
    },
  });
}
