import * as z from 'zod';
import { readSort } from './sort';

export const PAGE_SIZE = 25;

/** Pages count from 1 in the URL and from 0 in the API; a bad one becomes the first. */
export const pageParam = z.coerce.number().int().min(1).max(100_000).default(1).catch(1);
/** Where a long list goes on, as an answer said; none is its beginning. */
export const cursorParam = z.string().min(1).max(2000).optional().catch(undefined);
export const textParam = z.coerce.string().max(200).default('').catch('');
export const idParam = z.coerce.number().int().positive().optional().catch(undefined);

export function sortParam<Id extends string>(ids: readonly Id[], first: Id | `-${Id}`) {
  const known = (text: string): text is Id | `-${Id}` => (ids as readonly string[]).includes(readSort(text).id);
  return z.string().refine(known).default(first).catch(first);
}

/** What the API wants for a stretch of a long list. */
export function cursorQuery({ cursor, sort }: { cursor?: string; sort?: string }) {
  return { cursor, size: PAGE_SIZE, sort: sort === undefined ? undefined : inApi(sort) };
}

/** `-name` in the URL is `name,desc` in the API. */
export function pageQuery({ page, sort }: { page: number; sort?: string }) {
  return { page: page - 1, size: PAGE_SIZE, ...(sort === undefined ? {} : { sort: inApi(sort) }) };
}

function inApi(sort: string) {
  const { id, desc } = readSort(sort);
  return `${id},${desc ? 'desc' : 'asc'}`;
}
