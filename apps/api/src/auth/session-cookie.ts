import { createHmac, timingSafeEqual } from 'node:crypto';

const signatureOf = (token: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(token).digest();

/** The cookie value better-auth gives a session: the token and its signature, so that neither can be made up. */
export const signToken = (token: string, secret: string): string =>
  encodeURIComponent(`${token}.${signatureOf(token, secret).toString('base64')}`);

/**
 * The session token in a Cookie header.
 * @returns null where there is none, or its signature is not ours
 */
export function tokenIn(header: string | undefined, name: string, secret: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at < 0 || pair.slice(0, at).trim() !== name) continue;
    const value = decode(pair.slice(at + 1).trim());
    const dot = value.lastIndexOf('.');
    if (dot <= 0) return null;
    const token = value.slice(0, dot);
    const given = Buffer.from(value.slice(dot + 1), 'base64');
    const right = signatureOf(token, secret);
    return given.length === right.length && timingSafeEqual(given, right) ? token : null;
  }
  return null;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
