import { answer, api } from './api-client';

/** A file is fetched by the browser itself, through a link that works once: nothing of it is held in memory. */
export async function download(path: string, query: Record<string, string | number | boolean | string[] | undefined>) {
  const { url } = await answer(api.POST('/api/downloads', { body: { path: withQuery(path, query) } }));
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
}

export function withQuery(path: string, query: Record<string, string | number | boolean | string[] | undefined>) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') {
        search.append(name, String(one));
      }
    }
  }
  return search.size > 0 ? `${path}?${search}` : path;
}
