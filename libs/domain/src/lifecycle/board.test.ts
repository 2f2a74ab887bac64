import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exchangeLifecycle, exchangeStages } from '../exchange/index.js';
import { proposalLifecycle } from '../proposal/index.js';
import { boardColumns, stagesAfter } from './board.js';

const anyStage = fc.oneof(
  fc.constantFrom<string>(...exchangeStages),
  fc.string(),
  fc.constantFrom('toString'),
);

describe('a board', () => {
  test('loses no case and shows none twice, whatever stage it stands in', () => {
    fc.assert(
      fc.property(fc.array(anyStage), (stages) => {
        const rows = stages.map((stage, id) => ({ id, stage }));
        const columns = boardColumns(exchangeLifecycle, rows);
        expect(columns.flatMap((column) => column.rows.map(({ id }) => id)).sort((a, b) => a - b)).toEqual(
          rows.map(({ id }) => id),
        );
        for (const column of columns)
          expect(column.rows.every(({ stage }) => stage === column.stage)).toBe(true);
        expect(new Set(columns.map(({ stage }) => stage)).size).toBe(columns.length);
      }),
    );
  });

  test('always has a column for each stage of a case that is not over, in the lifecycle’s order', () => {
    const open = exchangeStages.filter(
      (stage) => !('over' in exchangeLifecycle.stages[stage] && exchangeLifecycle.stages[stage].over),
    );
    expect(boardColumns(exchangeLifecycle, []).map(({ stage }) => stage)).toEqual(open);
    const rows = [{ stage: 'never heard of' }, { stage: 'cancelled' }, { stage: 'ready' }];
    expect(boardColumns(exchangeLifecycle, rows).map(({ stage }) => stage)).toEqual([
      ...open,
      'cancelled',
      'never heard of',
    ]);
  });
});

describe('where an action leads', () => {
  test('is its stage, the stages behind a way back, or what follows by itself', () => {
    expect(stagesAfter(exchangeLifecycle, 'logFirstContact', 'introduced')).toEqual(['preparing']);
    expect(stagesAfter(exchangeLifecycle, 'acceptMatch', 'proposed')).toEqual(['introduced']);
    expect(stagesAfter(exchangeLifecycle, 'reopen', 'expired')).toEqual(['proposed']);
    expect(stagesAfter(proposalLifecycle, 'submit', 'draft')).toEqual(['submitted']);
  });

  test('is nowhere for an action of another stage, or one that nobody knows', () => {
    expect(stagesAfter(exchangeLifecycle, 'acceptMatch', 'ready')).toEqual([]);
    expect(stagesAfter(exchangeLifecycle, 'planVisit', 'preparing')).toEqual([]);
    expect(stagesAfter(exchangeLifecycle, 'fly', 'proposed')).toEqual([]);
    expect(stagesAfter(exchangeLifecycle, 'acceptMatch', 'never heard of')).toEqual([]);
  });
});
