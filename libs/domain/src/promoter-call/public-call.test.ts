import { describe, expect, test } from '@jest/globals';
import { promoterCallStages } from './facts.js';
import { callForThePublic, publicCallState, takesApplications } from './public-call.js';

const at = '2027-05-20T08:00:00.000Z';

describe('what the public is told of a call', () => {
  test('nothing as long as nobody said that it is ready', () => {
    for (const stage of promoterCallStages)
      expect(publicCallState({ stage, readyAt: null, launchedAt: null }, false)).toBeNull();
  });

  test('before it opens, while it is open, and afterwards', () => {
    const told = (stage: (typeof promoterCallStages)[number], extended = false) =>
      publicCallState({ stage, readyAt: at, launchedAt: null }, extended);
    expect(promoterCallStages.map((stage) => told(stage))).toEqual([
      'coming',
      'open',
      'closed',
      'closed',
      'closed',
      'results',
      'results',
      'ended',
    ]);
    expect(told('open', true)).toBe('extended');
    // What was extended once is closed like any other afterwards.
    expect(told('closed', true)).toBe('closed');
  });

  test('one may apply while it is open, and only then', () => {
    expect(
      (['coming', 'open', 'extended', 'closed', 'results', 'ended'] as const).filter(takesApplications),
    ).toEqual(['open', 'extended']);
  });

  test('of several: the open one, else the next one, else the last one', () => {
    const last = { state: 'results', opensOn: '2026-06-01' } as const;
    const given = { state: 'ended', opensOn: '2025-06-01' } as const;
    const open = { state: 'extended', opensOn: '2025-09-01' } as const;
    const next = { state: 'coming', opensOn: '2027-06-01' } as const;
    const afterNext = { state: 'coming', opensOn: '2028-06-01' } as const;
    expect(callForThePublic([last, open, next])).toBe(open);
    expect(callForThePublic([last, afterNext, next])).toBe(next);
    expect(callForThePublic([given, last])).toBe(last);
    expect(callForThePublic([])).toBeNull();
  });
});
