import { createHash, randomBytes } from 'node:crypto';

/** 256 bits: nobody finds one by trying. */
const secretBytes = 32;

/** A secret that opens something to whoever holds it. It is told once; what is kept is its hash. */
export const newSecret = (): string => randomBytes(secretBytes).toString('base64url');

/** What is kept of a secret in place of it. Ours are random and long, so that a plain hash tells nothing of them. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');
