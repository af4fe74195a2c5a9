import { aConversation, someEvents } from '../../../src/testing/data';
import { found, holds, ok, type Route, stretch } from '../answer';

export const LEADS: Route[] = [
  [
    'GET',
    /^\/api\/leads$/,
    ({ world, query }) => {
      const states = query.getAll('state');
      const campaign = query.get('campaign');
      const handled = query.get('handled');
      return stretch(
        world.leads.filter(
          (lead) =>
            holds(`${lead.name} ${lead.company}`, query) &&
            (states.length === 0 || states.includes(lead.state)) &&
            (!campaign || lead.campaign.id === Number(campaign)) &&
            (handled === null || Boolean(lead.handledAt) === (handled === 'true')),
        ),
        query,
      );
    },
  ],
  [
    'GET',
    /^\/api\/leads\/(\d+)$/,
    ({ world, id }) =>
      found(
        world.leads.find((lead) => lead.id === id),
        ok,
      ),
  ],
  [
    'POST',
    /^\/api\/leads\/(\d+)\/handled$/,
    ({ world, id, body }) =>
      found(
        world.leads.find((lead) => lead.id === id),
        (lead) => ok(Object.assign(lead, { handledAt: body.handled ? new Date().toISOString() : null })),
      ),
  ],
  [
    'GET',
    /^\/api\/leads\/(\d+)\/events$/,
    ({ world, id }) =>
      ok(world.leads.find((lead) => lead.id === id)?.state === 'REPLIED' ? aConversation() : someEvents()),
  ],
  [
    'POST',
    /^\/api\/downloads$/,
    ({ body }) => ok({ url: `/api/downloads/${encodeURIComponent(String(body.path)).length}` }),
  ],
];
