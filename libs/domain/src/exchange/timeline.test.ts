import { describe, expect, test } from '@jest/globals';
import { upcoming } from '../lifecycle/index.js';
import type { Sent } from '../testing/clockwork.js';
import {
  approvalExchange,
  draftingExchange,
  introducedExchange,
  plannedExchange,
  preparingExchange,
  proposedExchange,
  publishedExchange,
  reportingExchange,
  type ExchangeStory,
} from '../testing/exchange-story.js';

/** What the clock alone sends and does in a story in which nobody does anything. */
function silence(story: ExchangeStory, until: string): { mails: Sent[]; tasks: Sent[]; acts: string[] } {
  story.takeMails();
  story.tasks.splice(0);
  const before = story.facts.seq;
  story.until(until);
  const acts = story.events.filter(
    ({ seq, action }) => seq > before && action !== 'clock' && action !== 'advance',
  );
  return { mails: story.takeMails(), tasks: story.tasks, acts: acts.map(({ action }) => action) };
}

describe('every reminder, task and step of the clock, by day, hour, key and audience', () => {
  test('a proposed match: day 5 and 8, over after day 10', () =>
    expect(silence(proposedExchange(), '2025-03-14 00:00')).toEqual({
      mails: [
        ['2025-03-08 08:00', 'match-answer-reminder', 'silentSides'],
        ['2025-03-11 08:00', 'match-answer-reminder', 'silentSides'],
        ['2025-03-14 00:00', 'match-expired', 'bothSides'],
      ],
      tasks: [],
      acts: ['expireMatch'],
    }));

  test('an introduction: task on day 14, over after day 28', () =>
    expect(silence(introducedExchange(), '2025-04-01 00:00')).toEqual({
      mails: [['2025-04-01 00:00', 'exchange-lapsed', 'bothSides']],
      tasks: [['2025-03-17 08:00', 'first-contact-missing', 'secretariat']],
      acts: ['lapse'],
    }));

  test('a preparation without dates: day 30, asked again 14 days later, over after 14 more', () =>
    expect(silence(preparingExchange(), '2025-05-01 00:00')).toEqual({
      mails: [
        ['2025-04-02 08:00', 'still-on', 'bothSides'],
        ['2025-04-16 08:00', 'still-on', 'bothSides'],
        ['2025-05-01 00:00', 'exchange-lapsed', 'bothSides'],
      ],
      tasks: [['2025-04-02 08:00', 'dates-missing', 'secretariat']],
      acts: ['askStillOn', 'askStillOn', 'lapse'],
    }));

  test('pre-reports of a visit on 2 June: 21, 16, 10 and 7 days before', () =>
    expect(silence(plannedExchange(), '2025-06-02 00:00')).toEqual({
      mails: [
        ['2025-05-12 08:00', 'pre-report-reminder', 'participantsOwingPre'],
        ['2025-05-12 08:00', 'host-pre-report-reminder', 'hostOwingPre'],
        ['2025-05-17 08:00', 'pre-report-reminder', 'participantsOwingPre'],
        ['2025-05-17 08:00', 'host-pre-report-reminder', 'hostOwingPre'],
        ['2025-05-23 08:00', 'pre-reports-missing-contact', 'contactsOwingPre'],
        ['2025-05-26 08:00', 'pre-reports-missing', 'secretariat'],
      ],
      tasks: [
        ['2025-05-26 08:00', 'pre-reports-missing', 'secretariat'],
        ['2025-06-02 00:00', 'visit-gaps', 'secretariat'],
      ],
      acts: ['startVisit'],
    }));

  test('post-reports of a visit that ended on 4 June: day 7, 12, 21, 30 and 45', () =>
    expect(silence(reportingExchange(), '2025-08-01')).toEqual({
      mails: [
        ['2025-06-11 08:00', 'post-report-reminder', 'participantsOwingPost'],
        ['2025-06-11 08:00', 'host-post-report-reminder', 'hostOwingPost'],
        ['2025-06-16 08:00', 'post-report-reminder', 'participantsOwingPost'],
        ['2025-06-16 08:00', 'host-post-report-reminder', 'hostOwingPost'],
        ['2025-06-25 08:00', 'post-reports-missing-contact', 'contactsOwingPost'],
      ],
      tasks: [
        ['2025-07-04 08:00', 'post-reports-missing', 'secretariat'],
        ['2025-07-19 08:00', 'draft-from-one-side', 'secretariat'],
      ],
      acts: ['eraseAccessNeeds'],
    }));

  test('a factsheet draft: task on day 10', () =>
    expect(silence(draftingExchange(), '2025-06-20')).toEqual({
      mails: [],
      tasks: [['2025-06-14 08:00', 'factsheet-draft-due', 'secretariat']],
      acts: [],
    }));

  test('an approval sent out on 5 June: day 3 and 6, dropped after day 7, a silent side on day 21', () =>
    expect(silence(approvalExchange(), '2025-06-30')).toEqual({
      mails: [
        ['2025-06-08 08:00', 'factsheet-approval-reminder', 'silentSides'],
        ['2025-06-08 08:00', 'item-confirmation-reminder', 'unconfirmedQuoted'],
        ['2025-06-11 08:00', 'factsheet-approval-reminder', 'silentSides'],
        ['2025-06-11 08:00', 'item-confirmation-reminder', 'unconfirmedQuoted'],
      ],
      tasks: [['2025-06-26 08:00', 'side-silent', 'secretariat']],
      acts: ['dropUnconfirmed'],
    }));

  test('a published case: access needs after 30 days, the follow-up after six months with one reminder', () =>
    expect(silence(publishedExchange(), '2026-06-30')).toEqual({
      mails: [
        ['2025-12-04 08:00', 'follow-up', 'sidesOwingNextStep'],
        ['2025-12-18 08:00', 'follow-up-reminder', 'sidesOwingNextStep'],
      ],
      tasks: [],
      acts: ['eraseAccessNeeds', 'askFollowUp', 'closeFollowUp'],
    }));

  test('what is announced as coming is what then happens', () => {
    const story = proposedExchange();
    const days = upcoming(story.lifecycle, story.facts, story.context).map(({ day, mark }) => [day, mark]);
    expect(days).toEqual([
      ['2025-03-08', 'remind-1'],
      ['2025-03-11', 'remind-2'],
      ['2025-03-13', 'expire'],
    ]);
  });

  test('a changed setting moves its clock', () => {
    const story = proposedExchange();
    story.settings = { answerDays: 20, answerSecondReminderDay: 15 };
    expect(silence(story, '2025-03-24 00:00').mails.map(([when]) => when)).toEqual([
      '2025-03-08 08:00',
      '2025-03-18 08:00',
      '2025-03-24 00:00',
    ]);
  });
});
