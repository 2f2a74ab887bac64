import { test } from '@jest/globals';
import { keepPictures } from './visitors.js';

/** Tests that stand on each other: what comes after a failed one fails at once instead of waiting in vain. */
export function chapters(): (name: string, tell: () => Promise<void>) => void {
  let failed: string | undefined;
  return (name, tell) =>
    test.each([name])('%s', async () => {
      if (failed) throw new Error(`Not reached, because this failed before: ${failed}`);
      try {
        await tell();
      } catch (error) {
        failed = name;
        await keepPictures();
        throw error;
      }
    });
}
