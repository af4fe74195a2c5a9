import type { components } from '../../src/api/schema.gen';
import { pageOf, stretchOf } from '../../src/testing/data';
import type { Live } from './live';
import type { World } from './world';

export type Schemas = components['schemas'];
export type Asked = {
  world: World;
  live: Live;
  me: Schemas['Me'];
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  id: number;
};
/** A body goes out as JSON; raw bytes go out as they are. */
export type Answer = { status: number; body?: unknown; raw?: Buffer; headers?: Record<string, string> };

export const PASSWORD = 'correct horse battery';
export const ok = (body: unknown, status = 200): Answer => ({ status, body });

export function refuse(
  status: number,
  code: Schemas['Problem']['code'],
  detail: string,
  errors: Schemas['FieldError'][] = [],
): Answer {
  const body: Schemas['Problem'] = {
    type: `https://ilg.dev/problems/${code}`,
    title: code,
    status,
    detail,
    code,
    errors,
  };
  return { status, body, headers: { 'content-type': 'application/problem+json' } };
}

export function paged<Item>(items: readonly Item[], query: URLSearchParams): Answer {
  const page = Number(query.get('page') ?? 0);
  const size = Number(query.get('size') ?? 25);
  return ok(pageOf(items.slice(page * size, (page + 1) * size), items.length, page, size));
}

/** A cursor of the mock is the number of the row that it goes on with. */
export function stretch<Item>(items: readonly Item[], query: URLSearchParams): Answer {
  const from = Number(query.get('cursor') ?? 0);
  const to = from + Number(query.get('size') ?? 25);
  return ok({
    ...stretchOf(items.slice(from, to), items.length),
    next: to < items.length ? String(to) : null,
    previous: from > 0 ? String(Math.max(0, from - (to - from))) : null,
  });
}

export const holds = (text: string, query: URLSearchParams) =>
  text.toLowerCase().includes((query.get('search') ?? '').toLowerCase());
export const found = <Item>(item: Item | undefined, then: (item: Item) => Answer): Answer =>
  item === undefined ? refuse(404, 'NOT_FOUND', 'There is nothing here') : then(item);

/** Method, path and what answers there; the path's first group is the id. */
export type Route = [string, RegExp, (asked: Asked) => Answer];
