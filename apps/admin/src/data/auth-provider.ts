import type { AuthProvider } from 'react-admin';
import { api } from '../api/client.js';
import { forgetMe, me } from '../api/me.js';
import { Problem } from '../api/problem.js';
import { canAccess } from './access.js';
import { queryClient } from './query-client.js';

const signedOut = { redirectTo: '/sign-in', message: false };

/** The session is a cookie that this code never sees; what it knows of it comes from GET /api/me. */
export const authProvider: AuthProvider = {
  // The sign-in pages do the signing in; react-admin only has to look again.
  login: async () => {
    forgetMe();
    await me();
    // Its earlier "nobody is signed in" is still remembered and would sign out again at once.
    await queryClient.resetQueries({ queryKey: ['auth'] });
  },

  logout: async () => {
    const known = await me().catch(() => null);
    if (known) await api.POST('/api/auth/sign-out', {}).catch(() => null);
    forgetMe();
    return '/sign-in';
  },

  checkAuth: async () => {
    try {
      await me();
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 401) throw Object.assign(new Error(), signedOut);
      // A server that does not answer is no reason to throw anybody out.
    }
  },

  checkError: async (problem: unknown) => {
    if (problem instanceof Problem && problem.status === 401) {
      forgetMe();
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
