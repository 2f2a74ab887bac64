import type { Settings } from '@waymark/settings';
import { signToken, tokenIn } from '../auth/session-cookie.js';

const cookieName = 'waymark.application';
/** How long a browser may go on after it was last used, in seconds. */
const lifeSeconds = 2 * 3600;
/** A visit older than this is given a later end. */
const renewAfterSeconds = 10 * 60;
// What is signed names its use: no other value this key has signed is taken for a visit.
const purpose = 'application-visit';

type Known = Pick<Settings, 'authSecret' | 'publicUrl'>;

/** The link a visit came by, and when it ends (milliseconds since 1970). */
export interface Visit {
  readonly linkId: string;
  readonly ends: number;
}

const setCookie = (applicationId: string, value: string, seconds: number, { publicUrl }: Known): string =>
  [
    `${cookieName}=${value}`,
    `Max-Age=${seconds}`,
    // Sent for this one application and nothing else, so that two of them in one browser are two visits.
    `Path=/api/my-applications/${applicationId}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(publicUrl.startsWith('https:') ? ['Secure'] : []),
  ].join('; ');

/** The `Set-Cookie` header that begins a visit, or gives it a later end. */
export function visitCookie(applicationId: string, linkId: string, now: Date, settings: Known): string {
  const ends = now.getTime() + lifeSeconds * 1000;
  const value = signToken(`${purpose}.${linkId}.${ends}`, settings.authSecret);
  return setCookie(applicationId, value, lifeSeconds, settings);
}

/** The `Set-Cookie` header that ends a visit. */
export const noVisit = (applicationId: string, settings: Known): string =>
  setCookie(applicationId, '', 0, settings);

/** The visit in a Cookie header; null where there is none, its signature is not ours, or it has ended. */
export function visitIn(header: string | undefined, now: Date, { authSecret }: Known): Visit | null {
  const [what, linkId, ends] = tokenIn(header, cookieName, authSecret)?.split('.') ?? [];
  if (what !== purpose || !linkId || !(Number(ends) > now.getTime())) return null;
  return { linkId, ends: Number(ends) };
}

/** Has this visit gone on for so long that it should be given a later end? */
export const isToRenew = ({ ends }: Visit, now: Date): boolean =>
  ends - now.getTime() < (lifeSeconds - renewAfterSeconds) * 1000;
