import { HttpResponse, http, type JsonBodyType } from 'msw';
import type { components, paths } from '@/api/schema.gen';
import { server } from './server';

type Problem = components['schemas']['Problem'];
type Method = 'get' | 'post' | 'put' | 'delete';

const at = (path: keyof paths) => `*${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;

/** The server answers so from now on; what it was asked is handed back, newest last. */
export function answers(method: Method, path: keyof paths, body: JsonBodyType, status = 200) {
  const asked: { url: URL; body: unknown; authorization: string | null }[] = [];
  server.use(
    http[method](at(path), async ({ request }) => {
      const text = await request.text();
      asked.push({
        url: new URL(request.url),
        body: text ? JSON.parse(text) : undefined,
        authorization: request.headers.get('Authorization'),
      });
      return status === 204 ? new HttpResponse(null, { status }) : HttpResponse.json(body, { status });
    }),
  );
  return asked;
}

export function refuses(method: Method, path: keyof paths, status: number, problem: Partial<Problem>) {
  return answers(
    method,
    path,
    { type: 'https://ilg.dev/problems/INVALID', title: 'INVALID', status, ...problem },
    status,
  );
}
