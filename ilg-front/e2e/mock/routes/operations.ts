import { found, ok, type Route, type Schemas, stretch } from '../answer';

// The smallest PNG there is: one grey pixel.
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const TYPES = ['campaign-scrape', 'lead-scrape', 'send-invite', 'handle-inbox', 'withdraw-invite'] as const;

export const OPERATIONS: Route[] = [
  [
    'GET',
    /^\/api\/task-types$/,
    () =>
      ok(TYPES.map((type) => ({ type, reason: null, detail: null, since: null })) satisfies Schemas['TaskTypeStop'][]),
  ],
  [
    'GET',
    /^\/api\/tasks$/,
    ({ world, query }) =>
      stretch(
        world.tasks.filter((task) => task.state === (query.get('state') ?? 'DEAD')),
        query,
      ),
  ],
  [
    'POST',
    /^\/api\/tasks\/(\d+)\/retry$/,
    ({ world, id }) =>
      found(
        world.tasks.find((task) => task.id === id),
        (task) => {
          task.state = 'READY';
          return { status: 204 };
        },
      ),
  ],
  [
    'GET',
    /^\/api\/tasks\/(\d+)\/evidence$/,
    ({ id }) =>
      ok([
        { id: id * 10, step: 'connect-dialog', contentType: 'image/png', at: '2026-03-02T07:00:39Z' },
        { id: id * 10 + 1, step: 'connect-dialog', contentType: 'text/html', at: '2026-03-02T07:00:39Z' },
      ] satisfies Schemas['KeptEvidence'][]),
  ],
  [
    'GET',
    /^\/api\/evidence\/(\d+)$/,
    ({ id }) =>
      id % 10 === 0
        ? { status: 200, raw: PICTURE, headers: { 'content-type': 'image/png' } }
        : {
            status: 200,
            raw: Buffer.from('<title>Profile</title><script>alert(1)</script>'),
            headers: { 'content-type': 'text/plain' },
          },
  ],
  ['GET', /^\/api\/audit$/, ({ world, query }) => stretch(world.audit, query)],
];
