import path from 'node:path';
import { ROOT } from './install.mjs';

/**
 * The environment in which Node keeps the machine code it has made of our files and packages, so that the next start
 * does not make it again. It may be deleted at any time; a file that has changed is compiled anew.
 * @returns {{ NODE_COMPILE_CACHE: string }} what somebody has named already stays
 */
export const keepingCompiledCode = () => ({
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || path.join(ROOT, 'node_modules/.cache/compiled'),
});
