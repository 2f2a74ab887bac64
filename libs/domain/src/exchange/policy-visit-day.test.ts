import { describe, expect, test } from '@jest/globals';
import { storyIn } from '../testing/exchange-story.js';

describe('on the day of the visit', () => {
  const onTheDay = () => storyIn.visiting();
  test('the host marks who is there, person by person, and may correct it; the record of the visit keeps it', () => {
    const story = onTheDay();
    const [first, second] = story.facts.participants.map(({ personId }) => personId) as [string, string];
    story.does('host', 'markAttendance', { attendance: { [first]: 'absent' } });
    story.does('host', 'markAttendance', { attendance: { [second]: 'absent' } });
    story.does('host', 'markAttendance', { attendance: { [first]: 'present' } });
    const marked = story.facts.participants.map(({ attendance }) => attendance);
    expect(marked.slice(0, 2)).toEqual(['present', 'absent']);
    expect(story.facts.stage).toBe('visiting');
    story.does('host', 'recordVisit', { outcome: 'held' });
    expect(story.facts.participants.map(({ attendance }) => attendance)).toEqual(marked);
    expect(story.refusal('host', 'markAttendance', { attendance: {} })).toEqual(['refusal.wrong-stage']);
  });
  test('nobody marks who is no participant, and the sender marks nobody', () => {
    const story = onTheDay();
    expect(story.refusal('host', 'markAttendance', { attendance: { stranger: 'present' } })).toEqual([
      'attendance: input.not-a-participant',
    ]);
    expect(story.refusal('sender', 'markAttendance', { attendance: {} })).toEqual(['refusal.not-yours']);
  });
  test('who else may be on photos is noted with how and by whom it was said', () => {
    const story = onTheDay();
    const noted = {
      who: 'Class 2B',
      people: 20,
      permission: 'guardian',
      givenBy: 'Their parents, by letter',
    };
    story.does('host', 'recordBystanders', noted);
    expect(story.facts.bystanders).toMatchObject([noted]);
    const { givenBy: _left, ...unsaid } = noted;
    expect(story.refusal('host', 'recordBystanders', unsaid)).toEqual(['givenBy: input.required']);
  });
  const withBystanders = () =>
    onTheDay()
      .does('host', 'recordBystanders', {
        who: 'Iker',
        permission: 'guardian',
        givenBy: 'His mother',
      })
      .does('host', 'recordBystanders', {
        who: 'Class 2B',
        people: 20,
        permission: 'written',
        givenBy: 'Their school',
      });
  test('Given people on photos who take no part, then a year after the visit their names go, and how it was permitted stays', () => {
    const story = withBystanders().until('2026-06-04 07:59');
    expect(story.facts.bystanders).toMatchObject([{ who: 'Iker', givenBy: 'His mother' }, { people: 20 }]);
    story.until('2026-06-04 12:00');
    const [first, second] = story.facts.bystanders!;
    expect(first).toEqual({ permission: 'guardian', at: expect.any(String) });
    expect(second).toEqual({ people: 20, permission: 'written', at: expect.any(String) });
    const deleted = story.events.filter(({ type }) => type === 'bystanders-deleted');
    expect(deleted.map(({ at }) => at.slice(0, 10))).toEqual(['2026-06-04']);
    expect(story.consequences.map(({ consequence }) => consequence)).toContainEqual({ erase: 'bystanders' });
  });
  test('Given a visit that was not held after all, then their names go a year after that', () => {
    const story = withBystanders().does('host', 'recordNotHeld', { reason: 'The school was closed.' });
    story.until('2026-06-01 12:00');
    expect(story.facts.bystanders).toMatchObject([{ who: 'Iker' }, { who: 'Class 2B' }]);
    story.until('2026-06-03 12:00');
    expect(story.facts.bystanders?.map(({ who }) => who)).toEqual([undefined, undefined]);
  });
  test('Given a visit without them, then nothing is deleted of them', () => {
    const story = onTheDay().until('2026-06-10 12:00');
    expect(story.events.filter(({ type }) => type === 'bystanders-deleted')).toEqual([]);
  });
});
