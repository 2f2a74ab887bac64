import type { Reader } from './definition.js';

/** Both sides prepare with these answers. */
export const everyone: readonly Reader[] = ['secretariat', 'host', 'sender'];
/** What guests read before they travel. */
export const guestsToo: readonly Reader[] = [...everyone, 'participant'];
/** What only the ones on the spot need. */
export const hostAndSecretariat: readonly Reader[] = ['secretariat', 'host'];
export const secretariatOnly: readonly Reader[] = ['secretariat'];
