import { createHash } from 'node:crypto';

/** What is kept of a secret in place of it. Ours are random and long, so that a plain hash tells nothing of them. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');
