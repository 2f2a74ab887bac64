import type { AuthProvider } from 'react-admin';
import { forgetMe, me, nobody } from '../api/me.js';
import { Problem } from '../api/problem.js';
import { signOut } from '../api/session.js';
import { saveOpenDrafts } from '../drafts/open-drafts.js';
import { canAccess } from './access.js';
import { queryClient } from './query-client.js';
import { moveOut, settleIn } from './whose-device.js';

const signedOut = { redirectTo: '/sign-in', message: false };

/** The session is a cookie that this code never sees; what it knows of it comes from GET /api/me. */
export const authProvider: AuthProvider = {
  // The sign-in pages do the signing in; react-admin only has to look again.
  login: async () => {
    forgetMe();
    settleIn((await me()).person.id);
    // Its earlier "nobody is signed in" is still remembered and would sign out again at once.
    await queryClient.resetQueries({ queryKey: ['auth'] });
  },

  // react-admin calls this when a session has ended by itself too: then there is nothing left to end.
  logout: async () => {
    const known = await me().catch(() => null);
    if (known) {
      await saveOpenDrafts();
      await signOut();
    }
    nobody();
    moveOut();
    return '/sign-in';
  },

  checkAuth: async () => {
    try {
      settleIn((await me()).person.id);
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 401) throw Object.assign(new Error(), signedOut);
      // A server that does not answer is no reason to throw anybody out.
    }
  },

  checkError: async (problem: unknown) => {
    if (problem instanceof Problem && problem.status === 401) {
      nobody();
      throw Object.assign(new Error(), signedOut);
    }
  },

  getIdentity: async () => {
    const { person } = await me();
    return { id: person.id, fullName: person.name };
  },

  // Asked on the sign-in page too, where a refusal would sign out, clear the cache and so ask again, for ever.
  getPermissions: async () => (await me().catch(() => null))?.roles ?? [],

  canAccess: async (params) => canAccess(params),
};
