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
});
