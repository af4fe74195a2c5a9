import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSession } from '@/lib/session';
import { aSession } from '@/testing/data';
import { server } from '@/testing/server';
import { follow, type Told } from './live-stream';

const encoder = new TextEncoder();
const event = (id: string, topic: string) =>
  `event: event\nid: ${id}\ndata: {"topic":"${topic}","payload":{"campaign": 7}}\n\n`;

/** Each connection gets the next of the scripts, piece by piece; what it asked with is kept. */
function streams(...scripts: string[][]) {
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/api/live', ({ request }) => {
      const pieces = scripts[Math.min(asked.length, scripts.length - 1)] ?? [];
      asked.push(request.headers.get('Last-Event-ID'));
      const body = new ReadableStream({
        start(controller) {
          for (const piece of pieces) {
            controller.enqueue(encoder.encode(piece));
          }
          if (pieces.at(-1) !== ': alive\n\n') {
            controller.close();
          }
        },
      });
      return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } });
    }),
  );
  return asked;
}

let stop = () => {};
beforeEach(() => startSession(aSession()));
afterEach(() => stop());

function listen() {
  const told: Told[] = [];
  const states: string[] = [];
  const onReset = vi.fn();
  stop = follow({ onState: (state) => states.push(state), onTold: (one) => told.push(one), onReset });
  return { told, states, onReset };
}

it('an event that comes in pieces is one event', async () => {
  streams([
    'event: hello\nid: 1-0\nda',
    'ta: {}\n\nevent: event\nid: 2-5\ndata: {"topic":"lead.re',
    'plied","payload":{}}\n\n',
    ': alive\n\n',
  ]);
  const { told, states } = listen();

  await vi.waitFor(() => expect(told.map(({ topic }) => topic)).toEqual(['lead.replied']));
  expect(states).toEqual(['connecting', 'live', 'live']);
});

it('a line that ended is taken up after the last event', async () => {
  const asked = streams([event('2-5', 'campaign.paused')], [event('3-6', 'lead.replied'), ': alive\n\n']);
  const { told, states } = listen();

  await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 15_000 });
  expect(asked).toEqual([null, '2-5']);
  expect(states).not.toContain('away');
});

it('says so when it is not live, and comes back', async () => {
  server.use(http.get('*/api/live', () => new HttpResponse(null, { status: 503 })));
  const { states } = listen();
  await vi.waitFor(() => expect(states).toContain('away'));

  streams([event('9-9', 'lead.replied'), ': alive\n\n']);

  await vi.waitFor(() => expect(states.at(-1)).toBe('live'), { timeout: 15_000 });
});

it('what was missed is read again', async () => {
  streams(['event: reset\nid: 9-0\ndata: {}\n\n', ': alive\n\n']);
  const { onReset } = listen();

  await vi.waitFor(() => expect(onReset).toHaveBeenCalledOnce());
});
