import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bundleOf } from '../support/casework/bundle.js';
import { replay } from '../support/casework/history.js';
import { corpus } from './corpus.js';

const recorded = corpus();

describe('histories of every release', () => {
  test('are kept', () => {
    expect(recorded.length).toBeGreaterThanOrEqual(6);
  });

  test.each(recorded.map((one) => [one.name, one] as const))(
    '%s replays on the code of today',
    async (_name, one) => {
      await replay(one.history, one.workflowId);
    },
  );

  test('do not replay on code that does something else', async () => {
    const planted = await bundleOf(path.join(import.meta.dirname, 'planted/cases.ts'));
    for (const { history, workflowId } of recorded) {
      await expect(replay(history, workflowId, { code: planted })).rejects.toThrow();
    }
  });
});
