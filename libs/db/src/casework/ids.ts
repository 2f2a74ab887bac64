import { createHash } from 'node:crypto';

/** Any fixed uuid will do: it keeps our names apart from everybody else's. */
const namespace = Buffer.from('7d1f3c5e9a6b4d07b0c2a3e5f7896a1b', 'hex');

/**
 * A uuid that is always the same for the same name (version 5 of RFC 9562). What is made twice after a crash or by a
 * retry so has the same id both times.
 */
export function uuidFrom(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The id of the case that a request makes: a retry with the same key finds the same case. */
export function caseIdOf(requestId: string): string {
  return uuidFrom(`case/${requestId}`);
}
