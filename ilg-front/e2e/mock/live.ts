import type { ServerResponse } from 'node:http';

/** The stand-in's stream of events: kept, so that who comes back hears what was missed. */
export class Live {
  private readonly told: string[] = [];
  private readonly open = new Set<ServerResponse>();

  join(response: ServerResponse, lastEventId: string | undefined) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform' });
    const missed = lastEventId === undefined ? [] : this.told.slice(Number(lastEventId.split('-')[1]));
    for (const event of missed) {
      response.write(event);
    }
    response.write(`event: hello\nid: 1-${this.told.length}\ndata: {}\n\n`);
    this.open.add(response);
    response.on('close', () => this.open.delete(response));
  }

  tell(topic: string, payload: object) {
    const event = `event: event\nid: 1-${this.told.length + 1}\ndata: ${JSON.stringify({ topic, payload })}\n\n`;
    this.told.push(event);
    for (const response of this.open) {
      response.write(event);
    }
  }

  /** The line breaks, as it does when a copy of ilg-api ends. */
  drop() {
    for (const response of this.open) {
      response.destroy();
    }
  }
}
