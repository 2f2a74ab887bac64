import { describe, expect, test } from '@jest/globals';
import { Clockwork } from '../testing/clockwork.js';
import { defineLifecycle, type CaseFacts } from './index.js';

type Stage = 'waiting' | 'resting' | 'over';
interface Facts extends CaseFacts<Stage> {
  readonly day: string | null;
}

/** A lifecycle small enough to see what the clock does with reminders. */
const small = defineLifecycle<Facts, null>()({
  kind: 'exchange',
  initial: 'waiting',
  stages: {
    waiting: { phase: 'one', waitsOn: () => ['host'] },
    resting: { phase: null, clocksStop: true, waitsOn: () => [] },
    over: { phase: 'two', over: 'done', waitsOn: () => [] },
  },
  actions: {
    begin: { from: 'new', to: 'waiting', by: ['host'], event: 'begun' },
    rest: { from: ['waiting'], to: 'resting', by: ['host'], event: 'rested' },
    wake: { from: ['resting'], to: 'back', backTo: { resting: ['waiting'] }, by: ['host'], event: 'woken' },
    move: {
      from: ['waiting'],
      to: 'same',
      by: ['host'],
      asks: { day: { kind: 'day', required: true } },
      apply: (facts, { payload }) => ({ ...facts, day: payload['day'] as string }),
      event: 'moved',
    },
    end: { from: ['waiting'], to: 'over', by: ['clock'], weight: 'system', event: 'ended' },
  },
  needs: {},
  clocks: {
    nagging: {
      in: ['waiting'],
      since: 'day',
      anchor: ({ day }) => day,
      hangsOn: 'visit',
      marks: [
        { key: 'first', day: 1, remind: { mail: 'nag', to: 'host' } },
        { key: 'second', day: 2, remind: { mail: 'nag', to: 'host' } },
        {
          key: 'third',
          day: 3,
          remind: { mail: 'nag', to: 'host' },
          task: { key: 'look', for: 'secretariat' },
        },
        { key: 'end', day: 10, at: 'end-of-day', act: 'end' },
      ],
    },
  },
  mails: ['nag'],
  tasks: { look: { within: ['waiting'] } },
});

const blank: Facts = {
  id: 'c',
  reference: 'C',
  stage: 'waiting',
  stageEntry: 0,
  stageSince: '2025-05-01T08:00:00.000Z',
  seq: 0,
  createdAt: '2025-05-01T08:00:00.000Z',
  afterTheFact: false,
  cameFrom: null,
  holdUntil: null,
  marks: {},
  stageDates: {},
  day: '2025-05-10',
};
const started = (facts: Partial<Facts> = {}) =>
  new Clockwork(small, { ...blank, ...facts }, null, '2025-05-01 10:00', { host: 'h' }).does('host', 'begin');
const skipped = (story: ReturnType<typeof started>) =>
  story.events
    .filter(({ type }) => type === 'reminder-skipped')
    .map(({ data }) => [data['marks'], data['why']]);

describe('reminders', () => {
  test('each is sent once, at eight in the morning', () => {
    const story = started().until('2025-05-13 12:00').wakes().wakes();
    expect(story.mails.map(([when]) => when)).toEqual([
      '2025-05-11 08:00',
      '2025-05-12 08:00',
      '2025-05-13 08:00',
    ]);
    expect(story.tasks).toEqual([['2025-05-13 08:00', 'look', 'secretariat']]);
  });

  test('one that is up to 24 hours late is still sent', () => {
    const story = started().sleepsUntil('2025-05-12 07:59').wakes();
    expect(story.mails).toEqual([['2025-05-12 07:59', 'nag', 'host']]);
  });

  test('one that is later is recorded as skipped', () => {
    const story = started().sleepsUntil('2025-05-12 07:59').wakes().sleepsUntil('2025-05-20 12:00').wakes();
    expect(story.mails).toHaveLength(1);
    expect(skipped(story)).toEqual([[['second', 'third'], 'late']]);
  });

  test('those overdue together become one', () => {
    const story = started().sleepsUntil('2025-05-12 08:00').wakes();
    expect(story.mails).toEqual([['2025-05-12 08:00', 'nag', 'host']]);
    expect(skipped(story)).toEqual([[['first'], 'collapsed']]);
  });

  test('a task is opened however late', () => {
    const story = started().sleepsUntil('2025-05-20 12:00').wakes();
    expect(story.mails).toEqual([]);
    expect(story.tasks).toEqual([['2025-05-20 12:00', 'look', 'secretariat']]);
  });

  test('the same one is not sent twice within 24 hours, also for another date', () => {
    const story = started().until('2025-05-11 09:00').does('host', 'move', { day: '2025-05-11' });
    story.does('host', 'move', { day: '2025-05-10' }).sleepsUntil('2025-05-11 10:00').wakes();
    expect(story.mails).toHaveLength(1);
    const again = started().until('2025-05-11 09:00').does('host', 'rest').does('host', 'wake');
    again.sleepsUntil('2025-05-11 20:00').wakes();
    expect(again.mails).toHaveLength(1);
    expect(skipped(again)).toEqual([[['first'], 'repeated']]);
  });

  test('it is sent again for another date, and on another entry into the stage, a day later', () => {
    const moved = started()
      .until('2025-05-11 09:00')
      .does('host', 'move', { day: '2025-05-20' })
      .until('2025-05-21 09:00');
    expect(moved.mails.map(([when]) => when)).toEqual(['2025-05-11 08:00', '2025-05-21 08:00']);
    const again = started()
      .until('2025-05-13 09:00')
      .does('host', 'rest')
      .until('2025-05-14 07:00')
      .does('host', 'wake');
    again.wakes();
    expect(again.mails.at(-1)).toEqual(['2025-05-13 08:00', 'nag', 'host']);
    expect(skipped(again)).toEqual([
      [['first', 'second'], 'late'],
      [['third'], 'repeated'],
    ]);
  });
});

describe('the clock', () => {
  test('what is over fires at once, however late, after the reminders before it were skipped', () => {
    const story = started().sleepsUntil('2025-07-01 12:00').wakes();
    expect(story.facts.stage).toBe('over');
    expect(story.story(1)).toEqual(['reminder-skipped', 'task-opened', 'ended']);
    expect(story.consequences.at(-1)?.consequence).toEqual({ closeTask: 'look' });
  });

  test('it does nothing, and counts no event, when nothing is due', () => {
    const story = started();
    const before = story.facts;
    story.wakes();
    expect(story.facts).toEqual(before);
    expect(story.events).toHaveLength(1);
  });

  test('it stands still while the case rests, and for dates that are not known', () => {
    expect(started().does('host', 'rest').until('2026-01-01').mails).toEqual([]);
    expect(started({ day: null }).until('2026-01-01').mails).toEqual([]);
  });

  test('what hangs on the visit rests in a case recorded after the fact', () => {
    const story = started({ afterTheFact: true }).until('2026-01-01');
    expect([story.mails, story.tasks, story.facts.stage]).toEqual([[], [], 'waiting']);
  });
});
