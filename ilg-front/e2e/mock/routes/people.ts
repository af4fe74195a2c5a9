import { aUser, someCredits } from '../../../src/testing/data';
import { found, holds, ok, PASSWORD, paged, type Route, refuse, type Schemas } from '../answer';

export const PEOPLE: Route[] = [
  ['GET', /^\/api\/me$/, ({ me }) => ok(me)],
  ['PUT', /^\/api\/me$/, ({ me, body }) => ok(Object.assign(me, body))],
  [
    'PUT',
    /^\/api\/me\/password$/,
    ({ body }) =>
      body.current === PASSWORD
        ? { status: 204 }
        : refuse(422, 'INVALID', 'Not changed', [{ field: 'current', message: 'is wrong' }]),
  ],
  [
    'GET',
    /^\/api\/users$/,
    ({ world, query }) =>
      paged(
        world.users.filter(
          (user) =>
            holds(`${user.name} ${user.company} ${user.email}`, query) &&
            (!query.get('role') || user.role === query.get('role')),
        ),
        query,
      ),
  ],
  [
    'POST',
    /^\/api\/users$/,
    ({ world, body }) => {
      if (world.users.some(({ email }) => email === body.email)) {
        return refuse(422, 'INVALID', 'The user was not added', [
          { field: 'email', message: 'is used by somebody else' },
        ]);
      }
      const user = aUser({
        ...(body as Partial<Schemas['User']>),
        id: 100 + world.users.length,
        credits: someCredits({ bought: 0, used: 0, reserved: 0, left: 0 }),
      });
      world.users.push(user);
      return ok(user, 201);
    },
  ],
  [
    'GET',
    /^\/api\/users\/(\d+)$/,
    ({ world, id }) =>
      found(
        world.users.find((user) => user.id === id),
        ok,
      ),
  ],
  [
    'PUT',
    /^\/api\/users\/(\d+)$/,
    ({ world, id, body }) =>
      found(
        world.users.find((user) => user.id === id),
        (user) => ok(Object.assign(user, body, { version: user.version + 1 })),
      ),
  ],
  ['DELETE', /^\/api\/users\/(\d+)$/, () => ({ status: 204 })],
];
