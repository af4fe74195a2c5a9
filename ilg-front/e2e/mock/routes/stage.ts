import { type Answer, ok, type Route } from '../answer';

const done: Answer = { status: 204 };

/** What tests make happen behind the dashboard's back. ilg-api has none of it. */
export const STAGE: Route[] = [
  [
    'POST',
    /^\/api\/stage\/tell$/,
    ({ live, body }) => {
      live.tell(String(body.topic), {});
      return done;
    },
  ],
  [
    'POST',
    /^\/api\/stage\/drop$/,
    ({ live }) => {
      live.drop();
      return done;
    },
  ],
  [
    'POST',
    /^\/api\/stage\/checkpoints\/(\d+)\/pass$/,
    ({ world, live, id }) => {
      world.checkpoints = world.checkpoints.filter((one) => one.id !== id);
      live.tell('checkpoint.passed', {});
      return ok({});
    },
  ],
];
