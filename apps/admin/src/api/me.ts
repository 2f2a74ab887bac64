import type { AccessRule } from '@waymark/domain';
import { api } from './client.js';
import { read } from './send.js';
import type { OrganisationRef } from './views.js';

export interface Me {
  person: { id: string; name: string; email: string | null };
  roles: string[];
  organisationIds: string[];
  organisations: OrganisationRef[];
  abilities: AccessRule[];
  demo: boolean;
}

let asked: Promise<Me> | null = null;

/** Who is signed in. Asked once until `forgetMe`; rejects with a 401 problem when nobody is. */
export function me(): Promise<Me> {
  asked ??= read(() => api.GET('/api/me', { params: {} }))
    .then(({ data }) => data as Me)
    .catch((problem: unknown) => {
      asked = null;
      throw problem;
    });
  return asked;
}

export function forgetMe(): void {
  asked = null;
}
