import type { AccessRule } from '@waymark/domain';
import { api } from './client.js';
import type { components } from './schema.js';
import { read } from './send.js';

/** Who is signed in. The rules are open in the API's document; libs/domain, which made them, says what they are. */
export type Me = Omit<components['schemas']['MeView'], 'abilities'> & { abilities: AccessRule[] };

let asked: Promise<Me> | null = null;

/** Asked once until `forgetMe`; rejects with a 401 problem when nobody is signed in. */
export function me(): Promise<Me> {
  asked ??= read(() => api.GET('/api/me'))
    .then(({ data }) => data as unknown as Me)
    .catch((problem: unknown) => {
      asked = null;
      throw problem;
    });
  return asked;
}

export function forgetMe(): void {
  asked = null;
}
