import { describe, expect, test } from '@jest/globals';
import {
  files,
  introducedExchange,
  maria,
  olof,
  plannedExchange,
  preparingExchange,
  proposedExchange,
  reportingExchange,
  visitingExchange,
} from '../testing/exchange-story.js';

const reason = { reason: 'The ministry changed its plans.' };

describe('what a hold leaves behind', () => {
  test('Given two unanswered questions before a hold, when the case goes on, then it does not lapse on them', () => {
    const story = preparingExchange().until('2025-04-20 09:00');
    expect(story.facts.stillOnAskedAt).toHaveLength(2);
    story.does('secretariat', 'putOnHold', { until: '2025-06-02', ...reason }).until('2025-06-02 08:00');
    expect(story.facts).toMatchObject({ stage: 'preparing', stillOnAskedAt: [] });
    story.takeMails();
    story.until('2025-07-02 09:00');
    expect(story.facts.stage).toBe('preparing');
    expect(story.takeMails()).toEqual([['2025-07-02 08:00', 'still-on', 'bothSides']]);
  });

  test('Given a visit whose dates a hold has cleared, then an old question does not let it lapse', () => {
    const story = preparingExchange().until('2025-04-20 09:00');
    story.does('host', 'planVisit', { start: '2025-05-12', end: '2025-05-14' });
    story.does('secretariat', 'putOnHold', { until: '2025-06-02', ...reason }).until('2025-06-10');
    expect(story.facts.stage).toBe('preparing');
    expect(story.facts.plan.start).toBeUndefined();
  });

  test('Given a person taken off before a hold, then the hold does not keep what they wrote of access needs', () => {
    const story = plannedExchange().does('sender', 'removeParticipant', { personId: olof });
    story.does('secretariat', 'putOnHold', { until: '2025-05-20', ...reason }).until('2025-05-19');
    expect(story.facts).toMatchObject({ stage: 'on-hold', removed: [] });
    const erased = story.consequences.filter(({ consequence }) => 'erase' in consequence);
    expect(erased.map(({ subjectIds }) => subjectIds)).toEqual([[olof]]);
  });
});

describe('a match on hold that is taken back', () => {
  test('Given a proposed match on hold, when its proposal is withdrawn, then the match ends as any other', () => {
    const story = proposedExchange().does('secretariat', 'putOnHold', { until: '2025-05-02', ...reason });
    story.does('clock', 'withdrawMatch');
    expect(story.facts).toMatchObject({ stage: 'cancelled', cameFrom: 'proposed', holdUntil: null });
    expect(story.until('2025-06-01').facts.stage).toBe('cancelled');
  });

  test('Given a proposal that expired while its match was on hold, then the match goes on: a yes is confirmation enough', () => {
    const story = proposedExchange().does('secretariat', 'putOnHold', { until: '2025-05-02', ...reason });
    story.world = { ...story.world, hostProposal: { ...story.world.hostProposal!, stage: 'expired' } };
    story.until('2025-05-02 08:00').does('host', 'acceptMatch').does('sender', 'acceptMatch');
    expect(story.facts.stage).toBe('introduced');
  });

  test('Given a match both sides agreed to, then on hold it is not taken back', () => {
    const story = introducedExchange().does('secretariat', 'putOnHold', { until: '2025-05-02', ...reason });
    expect(story.refusal('clock', 'withdrawMatch')).toEqual(['exchange.need.onlyProposed']);
  });
});

describe('what a reopened case keeps', () => {
  test('Given a visit that was not held after all, when it is reopened, then what was reported on it is void', () => {
    const story = visitingExchange()
      .does('sender', 'addParticipant', { personId: 'karin' })
      .until('2025-06-05 09:00');
    files(story, 'post', 'host');
    files(story, 'post', maria);
    story.does('secretariat', 'waiveReport', {
      reportKind: 'post-participant',
      personId: olof,
      unreachable: true,
      ...reason,
    });
    story.does('host', 'recordNotHeld', reason).does('secretariat', 'reopen', reason);
    expect(story.facts).toMatchObject({ stage: 'preparing', visit: null, hostPost: { status: 'due' } });
    const nothing = { quote: false, name: false, photo: false };
    for (const person of story.facts.participants) {
      expect(person).toMatchObject({ attendance: 'unknown', post: { status: 'due' }, consent: nothing });
      expect(person).not.toHaveProperty('unreachable');
    }
    expect(story.facts.participants.map(({ pre }) => pre.status)).toEqual(['filed', 'filed', 'due']);
  });

  test('Given access needs deleted after the visit, when the case is reopened, then they stay so', () => {
    const story = reportingExchange().until('2025-07-05');
    expect(story.facts.accessNeedsErasedAt).toBeDefined();
    story.does('secretariat', 'closeWithoutFactsheet', reason).does('secretariat', 'reopen', reason);
    expect(story.facts.accessNeedsErasedAt).toBeDefined();
  });

  test('Given a cancelled visit whose access needs were deleted, when it is reopened, then they are asked for anew', () => {
    const story = plannedExchange().does('host', 'cancel', reason).until('2025-04-10');
    expect(story.facts.accessNeedsErasedAt).toBeDefined();
    expect(story.does('secretariat', 'reopen', reason).facts.accessNeedsErasedAt).toBeUndefined();
  });
});
