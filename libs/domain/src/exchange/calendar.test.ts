import { describe, expect, test } from '@jest/globals';
import { plannedExchange, storyIn } from '../testing/exchange-story.js';
import { calendarNews, dayAfterVisit, exchangeMailKeys, exchangeStages, visitInCalendar } from './index.js';

describe('a visit in a calendar', () => {
  test('is there with its days once it has some, and keeps its name through change and cancellation', () => {
    expect(visitInCalendar(storyIn.introduced().facts)).toBeNull();
    const story = plannedExchange();
    const planned = visitInCalendar(story.facts)!;
    expect(planned).toMatchObject({ start: '2025-06-02', end: '2025-06-04', status: 'tentative' });
    expect(dayAfterVisit(planned)).toBe('2025-06-05');
    story.does('secretariat', 'planVisit', { start: '2025-06-10', end: '2025-06-11' });
    const moved = visitInCalendar(story.facts)!;
    story.does('secretariat', 'cancel', { reason: 'Elections.' });
    const cancelled = visitInCalendar(story.facts)!;
    expect([moved.start, moved.status, cancelled.status]).toEqual(['2025-06-10', 'tentative', 'cancelled']);
    expect(new Set([planned.id, moved.id, cancelled.id]).size).toBe(1);
    expect(planned.sequence).toBeLessThan(moved.sequence);
    expect(moved.sequence).toBeLessThan(cancelled.sequence);
  });

  test('is not expected on its days while the exchange is on hold, and is again afterwards', () => {
    const story = plannedExchange().does('secretariat', 'putOnHold', {
      until: '2025-04-15',
      reason: 'Move.',
    });
    expect(visitInCalendar(story.facts)!.status).toBe('cancelled');
    expect(calendarNews('put-on-hold', story.facts)).toBe('cancel');
    story.does('secretariat', 'resume');
    expect(visitInCalendar(story.facts)!.status).toBe('tentative');
    expect(calendarNews('resumed', story.facts)).toBe('request');
  });

  test('is settled from the moment all is ready', () => {
    const of = (stage: (typeof exchangeStages)[number]) => visitInCalendar(storyIn[stage]().facts)?.status;
    for (const stage of [
      'ready',
      'visiting',
      'reporting',
      'drafting',
      'approval',
      'published',
      'completed',
    ] as const)
      expect([stage, of(stage)]).toEqual([stage, 'confirmed']);
  });
});

describe('what a mail does in a calendar', () => {
  const planned = plannedExchange().facts;
  test('only mails that tell of dates do anything', () => {
    const doing = exchangeMailKeys.filter((mail) => calendarNews(mail, planned) !== null);
    expect(doing.toSorted()).toEqual([
      'exchange-cancelled',
      'exchange-reopened',
      'participant-removed',
      'pre-report-invitation',
      'put-on-hold',
      'resumed',
      'visit-dates-set',
      'visit-not-held',
      'visit-ready',
    ]);
  });
  test('an announcement that goes out late does not put back what was cancelled since', () => {
    const story = plannedExchange().does('secretariat', 'cancel', { reason: 'Elections.' });
    expect(calendarNews('visit-dates-set', story.facts)).toBe('cancel');
  });
  test('nothing without dates', () =>
    expect(calendarNews('exchange-cancelled', storyIn.introduced().facts)).toBeNull());
});
