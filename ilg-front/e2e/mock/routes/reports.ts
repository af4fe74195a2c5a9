import { ok, type Route, type Schemas } from '../answer';

export const REPORTS: Route[] = [
  [
    'GET',
    /^\/api\/records$/,
    ({ world, query }) => {
      const summed = query.get('summed') === 'true';
      const total = (of: 'invites' | 'firstFollowUps' | 'secondFollowUps' | 'withdrawals') =>
        world.records.reduce((sum, one) => sum + one[of], 0);
      return ok({
        items: summed ? world.records.slice(0, 2).map((one) => ({ ...one, day: null })) : world.records,
        totals: {
          invites: total('invites'),
          firstFollowUps: total('firstFollowUps'),
          secondFollowUps: total('secondFollowUps'),
          withdrawals: total('withdrawals'),
        },
      } satisfies Schemas['Records']);
    },
  ],
  [
    'GET',
    /^\/api\/analytics$/,
    ({ world }) =>
      ok({
        totals: { requested: 312, connected: 104, replied: 31 },
        cohort: { requested: 312, connected: 96, replied: 27 },
        connectionRate: 0.333,
        replyRate: 0.298,
        byDay: world.byDay,
        byCampaign: world.campaigns.slice(0, 2).map(({ id, name, totals }) => ({
          campaign: { id, name },
          requested: totals.requested,
          connected: totals.connected,
          replied: totals.replied,
        })),
        byVariant: [
          { kind: 'INVITE_NOTE', variant: 1, requested: 160, connected: 64, replied: 20 },
          { kind: 'INVITE_NOTE', variant: 2, requested: 152, connected: 40, replied: 11 },
          { kind: 'FOLLOW_UP_1', variant: 1, requested: 80, connected: 80, replied: 14 },
        ],
        funnel: { found: 1640, scraped: 1360, requested: 750, connected: 223, replied: 57 },
      } satisfies Schemas['Analytics']),
  ],
];
