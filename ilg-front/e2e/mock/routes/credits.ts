import { someCredits } from '../../../src/testing/data';
import { found, ok, type Route, stretch } from '../answer';

export const CREDITS: Route[] = [
  ['GET', /^\/api\/credits$/, () => ok(someCredits())],
  ['GET', /^\/api\/credits\/entries$/, ({ world, query }) => stretch(world.entries, query)],
  [
    'GET',
    /^\/api\/users\/(\d+)\/credits$/,
    ({ world, id }) =>
      found(
        world.users.find((user) => user.id === id),
        (user) => ok(user.credits),
      ),
  ],
  ['GET', /^\/api\/users\/(\d+)\/credits\/entries$/, ({ world, query }) => stretch(world.entries, query)],
  [
    'POST',
    /^\/api\/users\/(\d+)\/credits$/,
    ({ world, id, body }) =>
      found(
        world.users.find((user) => user.id === id),
        (user) => {
          const amount = Number(body.amount);
          user.credits = {
            ...user.credits,
            bought: user.credits.bought + Math.max(0, amount),
            removed: user.credits.removed + Math.max(0, -amount),
            left: user.credits.left + amount,
          };
          return ok(user.credits, 201);
        },
      ),
  ],
];
