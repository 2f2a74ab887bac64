import { describe, expect, test } from '@jest/globals';
import { nextDue, reminderActions, upcoming, type CaseRole } from '../lifecycle/index.js';
import { people, plannedExchange, proposedExchange, type ExchangeStory } from '../testing/exchange-story.js';

const first = 'answer.remind-1';
const second = 'answer.remind-2';
const reason = 'They told me that they answer on Friday.';
const due = (story: ExchangeStory) => nextDue(story.lifecycle, story.facts, story.context);
const marksOf = (story: ExchangeStory) =>
  story.events
    .filter(({ type }) => type.startsWith('reminder'))
    .map(({ type, data }) => [type, data['mark']]);

describe('a reminder in the hands of the secretariat', () => {
  test('Given a match nobody answered, when its reminder is sent at once, then it goes out now and not again on its day', () => {
    const story = proposedExchange();
    story.takeMails();
    story.does('secretariat', 'sendReminder', { reminder: first });
    expect(story.takeMails()).toEqual([['2025-03-03 10:00', 'match-answer-reminder', 'silentSides']]);
    expect(due(story)).toMatchObject({ clock: 'answer', mark: 'remind-2' });
    story.until('2025-03-10 12:00');
    expect(story.takeMails()).toEqual([]);
    expect(story.facts.stage).toBe('proposed');
    expect(story.events.at(-1)).toMatchObject({
      type: 'reminder-sent-by-hand',
      actorId: 'secretary',
      from: 'proposed',
      to: 'proposed',
    });
  });

  test('Given a reminder that was skipped, when its day comes, then nothing goes out and the next one stays', () => {
    const story = proposedExchange();
    story.takeMails();
    story.does('secretariat', 'skipReminder', { reminder: first, reason });
    story.until('2025-03-10 12:00');
    expect(story.takeMails()).toEqual([]);
    story.until('2025-03-11 12:00');
    expect(story.takeMails()).toEqual([['2025-03-11 08:00', 'match-answer-reminder', 'silentSides']]);
    expect(marksOf(story)).toEqual([
      ['reminder-skipped-by-hand', 'remind-1'],
      ['reminder-sent', 'remind-2'],
    ]);
  });

  test('Given a reminder that was put off, when its new day comes, then it goes out that morning', () => {
    const story = proposedExchange();
    story.takeMails();
    expect(due(story)?.at).toBe('2025-03-08T07:00:00.000Z');
    story.does('secretariat', 'postponeReminder', { reminder: first, until: '2025-03-10', reason });
    expect(due(story)?.at).toBe('2025-03-10T07:00:00.000Z');
    story.until('2025-03-10 12:00');
    expect(story.takeMails()).toEqual([['2025-03-10 08:00', 'match-answer-reminder', 'silentSides']]);
    expect(story.events.find(({ type }) => type === 'reminder-postponed')?.data).toMatchObject({
      until: '2025-03-10',
      reason,
    });
  });

  test('Given a reminder put off to the day of another, then the two become one', () => {
    const story = proposedExchange();
    story.takeMails();
    story.does('secretariat', 'postponeReminder', { reminder: first, until: '2025-03-11', reason });
    story.until('2025-03-12');
    expect(story.takeMails()).toEqual([['2025-03-11 08:00', 'match-answer-reminder', 'silentSides']]);
  });

  test('Given the deadline, when a reminder is put off behind it, to today or to an earlier day, then that is refused', () => {
    const story = proposedExchange();
    const why = (until: string) =>
      story.refusal('secretariat', 'postponeReminder', { reminder: first, until, reason });
    expect(why('2025-03-03')).toEqual(['until: input.not-in-the-future']);
    expect(why('2025-03-08')).toEqual(['until: input.not-later']);
    expect(why('2025-03-14')).toEqual(['until: input.too-late']);
    expect(why('2025-03-13')).toEqual([]);
    expect(why('tomorrow')).toEqual(['until: input.not-a-day']);
  });

  test('Given a skip or a postponement without a reason, then that is refused', () => {
    const story = proposedExchange();
    expect(story.refusal('secretariat', 'skipReminder', { reminder: first })).toEqual([
      'reason: input.required',
    ]);
    expect(
      story.refusal('secretariat', 'postponeReminder', { reminder: first, until: '2025-03-10', reason: ' ' }),
    ).toEqual(['reason: input.required']);
  });

  test('Given a reminder that went out, was skipped or is no reminder, then nothing can be done with it', () => {
    const story = proposedExchange().until('2025-03-08 12:00');
    for (const reminder of [first, 'answer.expire', 'visitStart.start', 'nothing'])
      expect(story.refusal('secretariat', 'skipReminder', { reminder, reason })).toEqual([
        'beside.need.reminderOpen',
      ]);
    story.does('secretariat', 'skipReminder', { reminder: second, reason });
    expect(story.refusal('secretariat', 'sendReminder', { reminder: second })).toEqual([
      'beside.need.reminderOpen',
    ]);
  });

  test('Given the same reminder sent less than a day ago for an earlier date, then it is not sent again by hand', () => {
    const story = plannedExchange();
    const reminder = 'preReports.remind-1';
    story.does('secretariat', 'sendReminder', { reminder });
    story.does('host', 'planVisit', { start: '2025-06-09', end: '2025-06-11' });
    expect(story.refusal('secretariat', 'sendReminder', { reminder })).toEqual(['beside.need.notJustSent']);
    story.until('2025-03-04 11:00');
    expect(story.refusal('secretariat', 'sendReminder', { reminder })).toEqual([]);
  });

  test('Given moved dates, then what was put off for the old ones is forgotten', () => {
    const story = plannedExchange();
    const reminder = 'preReports.remind-1';
    story.does('secretariat', 'postponeReminder', { reminder, until: '2025-05-15', reason });
    const day = () =>
      upcoming(story.lifecycle, story.facts, story.context).find(({ mark }) => mark === 'remind-1')?.day;
    expect(day()).toBe('2025-05-15');
    story.does('host', 'planVisit', { start: '2025-06-09', end: '2025-06-11' });
    expect(day()).toBe('2025-05-19');
  });

  test('Given a reminder that comes with a task, when it is sent by hand, then the task is opened too', () => {
    const story = plannedExchange().until('2025-05-22 09:00');
    story.tasks.splice(0);
    story.does('secretariat', 'sendReminder', { reminder: 'preReports.secretariat' });
    expect(story.tasks).toEqual([['2025-05-22 09:00', 'pre-reports-missing', 'secretariat']]);
  });

  test('belongs to nobody else, and to the secretariat in its own name only', () => {
    const story = proposedExchange();
    for (const role of ['host', 'sender', 'participant', 'clock'] as const)
      for (const action of ['sendReminder', 'skipReminder', 'postponeReminder'])
        expect(story.refusal(role, action, { reminder: first })).toEqual(['refusal.not-yours']);
    const onBehalf = { role: 'host', channel: 'phone' } as const;
    expect(story.refusal('secretariat', 'sendReminder', { reminder: first }, { onBehalf })).toEqual([
      'refusal.not-yours',
    ]);
  });

  test('is offered to the secretariat alone, and only where a reminder is still to go out', () => {
    const story = proposedExchange();
    const offered = (role: CaseRole, name: string) =>
      reminderActions(
        story.lifecycle,
        story.facts,
        { personId: people.secretariat, roles: [role] },
        story.context,
        name,
      ).map((action) => [action.name, action.allowed, Object.keys(action.asks)]);
    expect(offered('secretariat', first)).toEqual([
      ['sendReminder', true, []],
      ['skipReminder', true, ['reason']],
      ['postponeReminder', true, ['until', 'reason']],
    ]);
    expect(offered('host', first)).toEqual([]);
    expect(offered('secretariat', 'answer.expire')).toEqual([]);
  });

  test('leaves everything else of the case as it is', () => {
    const story = plannedExchange();
    const { seq: _seq, marks: _marks, ...before } = story.facts;
    const open = Object.keys(story.facts.marks);
    story.does('secretariat', 'skipReminder', { reminder: 'preReports.remind-1', reason });
    const { seq: _after, marks, ...after } = story.facts;
    expect(after).toEqual(before);
    expect(Object.keys(marks).length).toBe(open.length + 1);
  });
});
