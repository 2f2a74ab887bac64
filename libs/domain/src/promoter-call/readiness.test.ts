import { describe, expect, test } from '@jest/globals';
import { callIn, decidedCall, plannedCall, readyCall, stagedCall } from '../testing/promoter-call-story.js';
import { callReadinessOf, isWaitedForInCall, mayWriteCallText, promoterCallStages } from './index.js';

const missing = (story: ReturnType<typeof plannedCall>) =>
  callReadinessOf(story.facts, story.context).flatMap(({ need, met }) => (met ? [] : [need]));

describe('what a call still needs', () => {
  test('Given a call that was only planned, then its people and its preview are missing', () => {
    expect(missing(plannedCall())).toEqual(['leadNamed', 'deputyNamed', 'panelLargeEnough', 'previewed']);
  });

  test('Given a text that one language lacks, then that is missing, and nothing else', () => {
    const story = readyCall();
    expect(missing(story)).toEqual([]);
    story.world = { ...story.world, textMissing: ['it'] };
    expect(missing(story)).toEqual(['textInEveryLanguage']);
  });

  test('Given a panel that could not give each application its reviews, then it is too small; on the light path one is enough', () => {
    const story = plannedCall().does('secretariat', 'namePanel', { reviewerIds: ['rita'] });
    expect(missing(story)).toContain('panelLargeEnough');
    const light = plannedCall({ year: 2027, places: 3, path: 'light' }).does('secretariat', 'namePanel', {
      reviewerIds: ['rita'],
    });
    expect(missing(light)).not.toContain('panelLargeEnough');
  });

  test('Given a call that is out, then nothing is asked of it any more', () => {
    for (const stage of promoterCallStages.filter((one) => one !== 'planned')) {
      const story = callIn[stage]();
      expect([stage, callReadinessOf(story.facts, story.context)]).toEqual([stage, []]);
    }
  });

  test('its text may be written as long as its terms may be changed', () => {
    const open = promoterCallStages.filter((stage) => mayWriteCallText(callIn[stage]().facts));
    expect(open).toContain('planned');
    for (const stage of ['published', 'archived', 'without-award'] as const)
      expect(open).not.toContain(stage);
  });
});

describe('what a call waits for from somebody', () => {
  test('Given a planned call, then it is prepared by the secretariat, until they said that it is ready', () => {
    expect(isWaitedForInCall(plannedCall().facts, ['secretariat'])).toBe('prepare');
    expect(isWaitedForInCall(plannedCall().facts, ['lead', 'reviewer'])).toBeNull();
    expect(isWaitedForInCall(readyCall().facts, ['secretariat'])).toBeNull();
  });

  test('Given decisions that are staged, then the lead releases them, once', () => {
    expect(isWaitedForInCall(stagedCall().facts, ['lead'])).toBe('release');
    expect(isWaitedForInCall(stagedCall().facts, ['deputy', 'reviewer', 'checker'])).toBeNull();
    expect(isWaitedForInCall(decidedCall().facts, ['lead'])).toBeNull();
  });

  test('whoever has no part in it is waited for in no stage', () => {
    for (const make of Object.values(callIn)) expect(isWaitedForInCall(make().facts, [])).toBeNull();
  });
});
