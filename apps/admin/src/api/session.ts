import { api } from './client.js';
import { read } from './send.js';
import type { DemoPerson } from './views.js';

export type { DemoPerson };

/** The same answer for known and unknown addresses. */
export const askForLink = (email: string) =>
  read(() => api.POST('/api/auth/sign-in/magic-link', { body: { email } }));

export const signInWithPassword = (email: string, password: string) =>
  read(() => api.POST('/api/auth/sign-in/email', { body: { email, password } }));

/** Uses the link up. Nothing but a click may call this. */
export const redeemLink = (token: string) =>
  read(() => api.POST('/api/auth/link/redeem', { body: { token } }));

/** People to look around as; empty where there is no demo data. */
export const demoPeople = (): Promise<DemoPerson[]> =>
  read(() => api.GET('/api/demo/people')).then(
    ({ data }) => data,
    () => [],
  );

export const signInAsDemo = (personId: string) =>
  read(() => api.POST('/api/demo/sign-in', { body: { personId } }));

/** Ends the session. Throws a `Problem` when nobody could be told: then one is signed in still. */
export const signOut = () => read(() => api.POST('/api/auth/sign-out', {}));

/** @param currentPassword needed only where there is one already */
export const setPassword = (newPassword: string, currentPassword?: string) =>
  read(() =>
    api.PUT('/api/auth/password', { body: { newPassword, ...(currentPassword && { currentPassword }) } }),
  );
