import { createRequire } from 'node:module';

const { version: released } = createRequire(import.meta.url)('../../package.json') as { version: string };

/** The release this process runs. */
export const version = released;
