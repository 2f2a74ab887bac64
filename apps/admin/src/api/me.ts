import type { AccessRule } from '@waymark/domain';
import { api } from './client.js';
import type { components } from './schema.js';
import { Problem, problemOf } from './problem.js';
import { read, write } from './send.js';

/** Who is signed in. The rules are open in the API's document; libs/domain, which made them, says what they are. */
export type Me = Omit<components['schemas']['MeView'], 'abilities'> & { abilities: AccessRule[] };

let asked: Promise<Me> | null = null;

/**
 * Asked once until `forgetMe`; rejects with a 401 problem when nobody is signed in, which is remembered too: nobody is
 * signed in until somebody signs in here.
 */
export function me(): Promise<Me> {
  asked ??= read(() => api.GET('/api/me'))
    .then(({ data }) => data as unknown as Me)
    .catch((problem: unknown) => {
      if (!(problem instanceof Problem && problem.status === 401)) asked = null;
      throw problem;
    });
  return asked;
}

/** The session has ended: nobody needs to ask for that again. */
export function nobody(): void {
  asked = Promise.reject(problemOf(401, null));
  // Whoever asks is told; that nobody has asked yet is no failure.
  asked.catch(() => undefined);
}

/** Sets what people set for themselves. */
export async function updateMe(body: components['schemas']['UpdateMeInput']): Promise<Me> {
  const { data } = await write(['me', body], (key) =>
    api.PATCH('/api/me', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
  asked = Promise.resolve(data as unknown as Me);
  return asked;
}

export function forgetMe(): void {
  asked = null;
}
