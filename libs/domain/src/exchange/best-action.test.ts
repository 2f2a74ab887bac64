import { describe, expect, test } from '@jest/globals';
import { availableActions, type CaseRole } from '../lifecycle/index.js';
import {
  approvalExchange,
  files,
  maria,
  olof,
  plannedExchange,
  preparingExchange,
  reportingExchange,
  visitingExchange,
  type ExchangeStory,
} from '../testing/exchange-story.js';
import type { ExchangeAction } from './index.js';

describe('the best thing to do', () => {
  const weightOf = (story: ExchangeStory, who: CaseRole, personId: string, action: ExchangeAction) => {
    const offered = availableActions(story.lifecycle, story.facts, { personId, roles: [who] }, story.context);
    const { allowed, weight } = offered.find(({ name }) => name === action)!;
    return allowed ? weight : 'impossible';
  };

  test('a participant files a report as long as one is owed, and is not offered it afterwards', () => {
    const story = reportingExchange();
    expect(weightOf(story, 'participant', maria, 'fileReport')).toBe('main');
    files(story, 'post', maria);
    expect(weightOf(story, 'participant', maria, 'fileReport')).toBe('impossible');
    expect(weightOf(story, 'participant', olof, 'fileReport')).toBe('main');
  });

  test('nobody is offered first to write somebody else’s report on their word', () => {
    for (const story of [plannedExchange(), reportingExchange()]) {
      expect(weightOf(story, 'secretariat', 'secretary', 'fileReport')).toBe('plain');
      expect(weightOf(story, 'host', 'h', 'fileReport')).toBe('main');
    }
  });

  test('what stands beside its own subject is offered there and not among the steps', () => {
    expect(weightOf(reportingExchange(), 'secretariat', 'secretary', 'setCoSenders')).toBe('panel');
  });

  test('the host plans the visit first, and records it once it is held', () => {
    expect(weightOf(preparingExchange(), 'host', 'h', 'planVisit')).toBe('main');
    expect(weightOf(plannedExchange(), 'host', 'h', 'planVisit')).toBe('plain');
    expect(weightOf(visitingExchange(), 'host', 'h', 'recordVisit')).toBe('main');
    expect(weightOf(reportingExchange(), 'host', 'h', 'recordVisit')).toBe('plain');
  });

  test('only who is quoted is asked to confirm', () => {
    const story = approvalExchange();
    expect(weightOf(story, 'participant', maria, 'confirmItem')).toBe('main');
    expect(weightOf(story, 'participant', 'karin', 'confirmItem')).toBe('impossible');
  });
});
