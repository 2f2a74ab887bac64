import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { magicLink } from 'better-auth/plugins';
import type { Pool } from 'pg';
import type { Settings } from '@waymark/settings';

/** Where better-auth believes it is mounted; our own routes hand it what they let through. */
export const authPath = '/api/auth';
/** We set it ourselves from the connection, so that nobody can name another address. */
export const addressHeader = 'x-waymark-address';

export const linkMinutes = 15;
const day = 24 * 60 * 60;

export interface SendLink {
  (link: { email: string; token: string }): void;
}

/** Everything better-auth is told; the migrations read the same. */
export function authOptions(
  settings: Pick<Settings, 'publicUrl' | 'authSecret'>,
  pool: Pool,
  sendLink: SendLink,
) {
  return {
    appName: 'Waymark',
    baseURL: settings.publicUrl,
    basePath: authPath,
    secret: settings.authSecret,
    database: pool,
    trustedOrigins: [new URL(settings.publicUrl).origin],
    telemetry: { enabled: false },
    // Its messages name addresses; ours do not.
    logger: { disabled: true },
    // Its GET would use a link up whenever a scanner opens it.
    disabledPaths: ['/magic-link/verify', '/sign-up/email'],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
    },
    session: { expiresIn: 30 * day, updateAge: day },
    rateLimit: {
      enabled: true,
      storage: 'database' as const,
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': { window: 60, max: 30 } },
    },
    advanced: {
      cookiePrefix: 'waymark',
      useSecureCookies: settings.publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' as const, path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        // Accounts are made for people the secretariat knows, never by asking for a link.
        disableSignUp: true,
        storeToken: 'hashed',
        rateLimit: { window: 60, max: 30 },
        sendMagicLink: ({ email, token }) => sendLink({ email, token }),
      }),
    ],
  } satisfies BetterAuthOptions;
}

export const createAuth = (...options: Parameters<typeof authOptions>) => betterAuth(authOptions(...options));
export type WaymarkAuth = ReturnType<typeof createAuth>;
