import { expect, test } from '@jest/globals';
import { caseKinds } from '@waymark/domain';
import { caseOfWorkflow, workflowIdOf } from './messages.js';

test.each(caseKinds)('the id of a run tells its case: %s', (kind) => {
  expect(caseOfWorkflow(workflowIdOf(kind, 'a1b2'))).toEqual({ kind, id: 'a1b2' });
});

test('an id that is none of ours tells no case', () => {
  for (const id of ['', 'exchange', 'exchange/', 'promoterCall/1', 'toString/1'])
    expect(caseOfWorkflow(id)).toBeNull();
});
