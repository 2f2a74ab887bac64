import { randomUUID } from 'node:crypto';
import type { Problem } from '@waymark/contract';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  /** JSON as sent, taken for what the test expects; undefined where there was none. */
  readonly body: T;
  readonly text: string;
}

interface Sending {
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
}

interface Upload {
  readonly file: Buffer;
  readonly fileName?: string;
  readonly [word: string]: string | Buffer | undefined;
}

/** Speaks to the API over HTTP, as one person or as nobody. */
export class Client {
  constructor(
    readonly url: string,
    readonly cookie: string | null = null,
  ) {}

  get<T = Problem>(path: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, undefined, { key: null, headers });
  }

  post<T = Problem>(path: string, body?: unknown, sending: Sending = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, body, sending);
  }

  patch<T = Problem>(path: string, body?: unknown, sending: Sending = {}): Promise<Answer<T>> {
    return this.send<T>('PATCH', path, body, sending);
  }

  delete<T = Problem>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.send<T>('DELETE', path, undefined, sending);
  }

  put<T = Problem>(path: string, body?: unknown, sending: Sending = {}): Promise<Answer<T>> {
    return this.send<T>('PUT', path, body, sending);
  }

  /** Sends a form with a file in it, as a browser does. */
  upload<T = Problem>(
    path: string,
    { file, fileName = 'photo.jpg', ...words }: Upload,
    sending: Sending = {},
  ): Promise<Answer<T>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(words)) form.append(name, String(value));
    form.append('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), fileName);
    return this.send<T>('POST', path, form, sending);
  }

  /** @param sending `key: null` leaves the Idempotency-Key out; a new one is made when it is not given */
  async send<T = Problem>(
    method: string,
    path: string,
    body?: unknown,
    sending: Sending = {},
  ): Promise<Answer<T>> {
    const { key = randomUUID(), headers = {} } = sending;
    const response = await fetch(new URL(path, this.url), {
      method,
      redirect: 'manual',
      headers: {
        ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
        ...(key !== null && { 'idempotency-key': key }),
        ...(this.cookie !== null && { cookie: this.cookie }),
        ...headers,
      },
      ...(body !== undefined && { body: asSent(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) as T };
  }
}

const asSent = (body: unknown): string | FormData =>
  typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
