import { api, signInApi } from './client.js';
import { read, write } from './send.js';
import type { OrganisationRef } from './views.js';

export interface DemoPerson {
  id: string;
  name: string;
  roles: string[];
  organisation: OrganisationRef | null;
}

/** The same answer for known and unknown addresses. */
export const askForLink = (email: string) =>
  read(() => signInApi.POST('/api/auth/sign-in/magic-link', { body: { email } }));

export const signInWithPassword = (email: string, password: string) =>
  read(() => signInApi.POST('/api/auth/sign-in/email', { body: { email, password } }));

/** Uses the link up. Nothing but a click may call this. */
export const redeemLink = (token: string) =>
  write(['redeem', token], (key) =>
    api.POST('/api/auth/link/redeem', { params: { header: { 'Idempotency-Key': key } }, body: { token } }),
  );

/** People to look around as; empty where there is no demo data. */
export const demoPeople = (): Promise<DemoPerson[]> =>
  read(() => api.GET('/api/demo/people', { params: {} })).then(
    ({ data }) => data as DemoPerson[],
    () => [],
  );

export const signInAsDemo = (personId: string) =>
  write(['demo', personId], (key) =>
    api.POST('/api/demo/sign-in', { params: { header: { 'Idempotency-Key': key } }, body: { personId } }),
  );
