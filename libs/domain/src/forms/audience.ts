import type { Reader } from './definition.js';

/** Both sides prepare with these answers. */
export const everyone: readonly Reader[] = ['secretariat', 'host', 'sender'];
/** What only the ones on the spot need. */
export const hostAndSecretariat: readonly Reader[] = ['secretariat', 'host'];
export const secretariatOnly: readonly Reader[] = ['secretariat'];
