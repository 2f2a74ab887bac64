import type { Client } from './client.js';

export interface Heard {
  readonly events: { kind: string; id: string; seq: number }[];
  readonly contentType: string | null;
  stop(): void;
}

/** Listens as an open console does. */
export async function listen(client: Client): Promise<Heard> {
  const end = new AbortController();
  const response = await fetch(new URL('/api/changes', client.url), {
    headers: { cookie: client.cookie ?? '', accept: 'text/event-stream' },
    signal: end.signal,
  });
  const events: Heard['events'] = [];
  const read = async () => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of response.body!) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks.filter((one) => one.includes('event: case')))
        events.push(JSON.parse(/^data: (.*)$/m.exec(block)![1]!) as Heard['events'][number]);
    }
  };
  read().catch(() => undefined);
  return { events, contentType: response.headers.get('content-type'), stop: () => end.abort() };
}
