import { aCampaign } from '../../../src/testing/data';
import { found, holds, ok, paged, type Route, refuse, type Schemas } from '../answer';

export const CAMPAIGNS: Route[] = [
  [
    'GET',
    /^\/api\/campaigns$/,
    ({ world, query }) =>
      paged(
        world.campaigns.filter(
          (one) => holds(one.name, query) && (!query.get('status') || one.status === query.get('status')),
        ),
        query,
      ),
  ],
  [
    'GET',
    /^\/api\/campaigns\/figures$/,
    ({ world, query }) => {
      const of = world.campaigns.filter(
        (one) => holds(one.name, query) && (!query.get('status') || one.status === query.get('status')),
      );
      const sum = (number: (one: Schemas['Campaign']) => number) => of.reduce((all, one) => all + number(one), 0);
      return ok({
        requested: sum(({ totals }) => totals.requested),
        connected: sum(({ totals }) => totals.connected),
        replied: sum(({ totals }) => totals.replied),
        invites: sum(({ today }) => today.invites),
        planned: sum(({ today }) => today.planned ?? 0),
      } satisfies Schemas['CampaignFigures']);
    },
  ],
  [
    'POST',
    /^\/api\/campaigns$/,
    ({ world, body }) => {
      if (!String(body.listUrl).includes('linkedin.com')) {
        return refuse(422, 'INVALID', 'The campaign was not saved', [
          { field: 'listUrl', message: 'must be a Sales Navigator list' },
        ]);
      }
      const campaign = aCampaign({
        ...(body as Partial<Schemas['Campaign']>),
        id: 100 + world.campaigns.length,
        status: 'DRAFT',
        reason: 'Not activated yet',
      });
      world.campaigns.push(campaign);
      return ok(campaign, 201);
    },
  ],
  [
    'POST',
    /^\/api\/campaigns\/preview$/,
    () =>
      ok({
        limit: 300,
        previews: [
          { leadName: 'Ada Lovelace', texts: [] },
          {
            leadName: 'K. von der Großen-Wiesenstein',
            texts: [{ kind: 'INVITE_NOTE', variant: 1, text: '…', length: 312, holes: [], tooLong: true }],
          },
        ],
      } satisfies Schemas['MessagePreview']),
  ],
  [
    'GET',
    /^\/api\/campaigns\/(\d+)$/,
    ({ world, id }) =>
      found(
        world.campaigns.find((one) => one.id === id),
        ok,
      ),
  ],
  [
    'PUT',
    /^\/api\/campaigns\/(\d+)$/,
    ({ world, id, body }) =>
      found(
        world.campaigns.find((one) => one.id === id),
        (one) => ok(Object.assign(one, body, { version: one.version + 1 })),
      ),
  ],
  [
    'DELETE',
    /^\/api\/campaigns\/(\d+)$/,
    ({ world, id, query }) =>
      found(
        world.campaigns.find((one) => one.id === id),
        (one) => {
          if (one.name !== query.get('name')) {
            return refuse(422, 'INVALID', 'The name differs', [{ field: 'name', message: 'differs' }]);
          }
          world.campaigns.splice(world.campaigns.indexOf(one), 1);
          return { status: 204 };
        },
      ),
  ],
  [
    'POST',
    /^\/api\/campaigns\/(\d+)\/activate$/,
    ({ world, id }) =>
      found(
        world.campaigns.find((one) => one.id === id),
        (one) =>
          one.id === 23
            ? refuse(409, 'CONFLICT', 'No credits are left: ask your administrator for more')
            : ok(Object.assign(one, { status: 'ACTIVE', reason: 'Next invite at 10:40' })),
      ),
  ],
  [
    'POST',
    /^\/api\/campaigns\/(\d+)\/stop$/,
    ({ world, id }) =>
      found(
        world.campaigns.find((one) => one.id === id),
        (one) => ok(Object.assign(one, { status: 'STOPPED', reason: 'Stopped by you' })),
      ),
  ],
];
