import { anApiKey } from '../../../src/testing/data';
import { ok, type Route, refuse, type Schemas } from '../answer';

export const KEYS: Route[] = [
  ['GET', /^\/api\/keys$/, ({ world }) => ok(world.keys)],
  [
    'POST',
    /^\/api\/keys$/,
    ({ world, body }) => {
      const key = anApiKey({ ...(body as Partial<Schemas['ApiKey']>), id: 80 + world.keys.length, lastUsedAt: null });
      world.keys.unshift(key);
      return ok({ key, secret: `ilg_${'k'.repeat(39)}${key.hint}` } satisfies Schemas['NewApiKey'], 201);
    },
  ],
  [
    'DELETE',
    /^\/api\/keys\/(\d+)$/,
    ({ world, id }) => {
      const at = world.keys.findIndex((key) => key.id === id);
      if (at < 0) {
        return refuse(404, 'NOT_FOUND', 'There is no such key');
      }
      world.keys.splice(at, 1);
      return { status: 204 };
    },
  ],
];
