import { describe, expect, test } from '@jest/globals';
import { exchangeLifecycle } from '../exchange/index.js';
import { proposalLifecycle } from '../proposal/index.js';
import { defineLifecycle, LifecycleError, lifecycleProblems, type CaseFacts } from './index.js';
import type { LifecycleShape } from './shape.js';

/** A small lifecycle with nothing wrong in it. */
const good: LifecycleShape = {
  kind: 'exchange',
  initial: 'begun',
  stages: {
    begun: { phase: 'one', advance: [{ when: ['done'], to: 'ended', event: 'went-on' }] },
    ended: { phase: 'two', over: 'done' },
  },
  actions: {
    begin: { from: 'new', to: 'begun', by: ['host'], event: 'begun' },
    end: { from: ['begun'], to: 'ended', by: ['host', 'clock'], needs: ['done'], event: 'ended' },
  },
  needs: { done: () => true },
  clocks: {
    answer: {
      in: ['begun'],
      since: 'entry',
      hangsOn: 'stage',
      marks: [
        { key: 'remind', day: 'answerFirstReminderDay', remind: { mail: 'hello', to: 'host' } },
        { key: 'end', day: 'answerDays', act: 'end' },
      ],
    },
  },
  mails: ['hello'],
  tasks: {},
};

const { begun, ended } = good.stages as Required<typeof good.stages>;
const end = good.actions['end']!;
const clock = good.clocks['answer']!;
const withEnd = (change: object): LifecycleShape => ({
  ...good,
  actions: { ...good.actions, end: { ...end, ...change } },
});
const withClock = (change: object): LifecycleShape => ({
  ...good,
  clocks: { answer: { ...clock, ...change } },
});
const withMark = (change: object): LifecycleShape =>
  withClock({ marks: [clock.marks[0]!, { key: 'end', day: 'answerDays', ...change }] });

const bad: readonly [what: string, lifecycle: LifecycleShape, problem: string][] = [
  [
    'an initial stage that is none',
    { ...good, initial: 'nowhere' },
    'the initial stage nowhere is not a stage',
  ],
  [
    'a stage that is never reached',
    { ...good, stages: { ...good.stages, lost: { ...ended! } } },
    'stage lost is never reached',
  ],
  [
    'a stage that is never left',
    { ...good, stages: { begun: begun!, ended: { ...ended!, over: undefined } as never } },
    'stage ended is never left, and is not over',
  ],
  [
    'a stage that advances nowhere',
    {
      ...good,
      stages: {
        ended: ended!,
        begun: { ...begun!, advance: [{ when: ['done'], to: 'nowhere', event: 'x' }] },
      },
    },
    'stage begun, advance: there is no stage nowhere',
  ],
  [
    'a stage that advances without a need',
    {
      ...good,
      stages: { ended: ended!, begun: { ...begun!, advance: [{ when: [], to: 'ended', event: 'x' }] } },
    },
    'stage begun advances to ended without any need',
  ],
  [
    'an action from an unknown stage',
    withEnd({ from: ['begun', 'nowhere'] }),
    'action end: there is no stage nowhere',
  ],
  ['an action into an unknown stage', withEnd({ to: 'nowhere' }), 'action end: there is no stage nowhere'],
  [
    'a way back that leads nobody knows where',
    withEnd({ to: 'back' }),
    'action end does not say where it leads back to from begun',
  ],
  [
    'a way back into an unknown stage',
    withEnd({ to: 'back', backTo: { begun: ['nowhere'] } }),
    'action end: there is no stage nowhere',
  ],
  [
    'a way on that says it leads back',
    withEnd({ backTo: { begun: ['ended'] } }),
    'action end says where it leads back to but does not',
  ],
  [
    'a time to be the main step for a plain action',
    withEnd({ mainWhen: ['done'] }),
    'action end has a time to be main but is not',
  ],
  ['an action with an unknown need', withEnd({ needs: ['hope'] }), 'action end: there is no need hope'],
  ['an action with an unknown check', withEnd({ checks: ['luck'] }), 'action end: there is no check luck'],
  ['an action that is nobody’s', withEnd({ by: [] }), "action end is nobody's"],
  [
    'an action of the clock that people would be offered',
    withEnd({ by: ['clock'] }),
    "action end is the clock's alone but not of weight system",
  ],
  [
    'an action on the word of nobody',
    withEnd({ by: ['clock', 'secretariat'], onBehalf: true }),
    'action end is done on the word of nobody',
  ],
  [
    'a choice without options',
    withEnd({ asks: { how: { kind: 'choice', required: false } } }),
    'action end, field how is a choice without options',
  ],
  [
    'options without a choice',
    withEnd({ asks: { how: { kind: 'text', required: false, options: ['a'] } } }),
    'action end, field how has options but is no choice',
  ],
  [
    'numbers the wrong way round',
    withEnd({ asks: { how: { kind: 'number', required: false, min: 2, max: 1 } } }),
    'action end, field how has a smallest number above its largest',
  ],
  [
    'a mail without a text',
    withEnd({ consequences: [{ mail: 'unknown', to: 'host' }] }),
    'action end: there is no mail unknown',
  ],
  [
    'a task that is not known',
    withEnd({ consequences: [{ openTask: 'unknown', for: 'host' }] }),
    'action end: there is no task unknown',
  ],
  [
    'a bar of no length',
    withEnd({ consequences: [{ barPair: 'unknown' }] }),
    'action end: there is no setting unknown',
  ],
  [
    'a bar that counts no time',
    withEnd({ consequences: [{ barPair: 'maxOpenIntroductions' }] }),
    'action end: the setting maxOpenIntroductions counts no time',
  ],
  [
    'a consequence on an unknown need',
    withEnd({ consequences: [{ wake: 'proposals', when: ['hope'] }] }),
    'action end: there is no need hope',
  ],
  [
    'a clock in an unknown stage',
    withClock({ in: ['begun', 'nowhere'] }),
    'clock answer: there is no stage nowhere',
  ],
  ['a clock in no stage', withClock({ in: [] }), 'clock answer runs in no stage'],
  [
    'two marks of one key',
    withClock({ marks: [clock.marks[0]!, clock.marks[0]!] }),
    'clock answer has two marks of the same key',
  ],
  ['a mark that does nothing', withMark({}), 'clock answer, mark end does nothing'],
  [
    'a mark that both acts and tells',
    withMark({ act: 'end', remind: { mail: 'hello', to: 'host' } }),
    'clock answer, mark end both acts and tells',
  ],
  [
    'a mark with an unknown need',
    withMark({ act: 'end', while: ['hope'] }),
    'clock answer, mark end: there is no need hope',
  ],
  [
    'a mark with an unknown action',
    withMark({ act: 'vanish' }),
    'clock answer, mark end: there is no action vanish',
  ],
  [
    "a mark with an action that is not the clock's",
    { ...withEnd({ by: ['host'] }) },
    "clock answer, mark end: end is not the clock's to do",
  ],
  [
    'a mark with an action from elsewhere',
    withClock({ in: ['begun', 'ended'] }),
    'clock answer, mark end: end does not start from ended',
  ],
  [
    'a mark with an action that asks',
    withEnd({ asks: { why: { kind: 'text', required: true } } }),
    'clock answer, mark end: end asks for something the clock cannot know',
  ],
  [
    'a mark on an unknown setting',
    withMark({ act: 'end', day: 'someDays' }),
    'clock answer, mark end: there is no setting someDays',
  ],
  [
    'a mark on half a day',
    withMark({ act: 'end', day: 1.5 }),
    'clock answer, mark end falls on no whole day',
  ],
  [
    'a mark that counts months in days',
    withMark({ act: 'end', day: 'followUpMonths' }),
    'clock answer, mark end counts days but the setting followUpMonths months',
  ],
  ['a text that nothing sends', { ...good, mails: ['hello', 'unsent'] }, 'mail unsent is used nowhere'],
  ['a task that nothing opens', { ...good, tasks: { unopened: {} } }, 'task unopened is used nowhere'],
  [
    'a task that closes on an unknown need',
    { ...good, tasks: { odd: { doneWhen: ['hope'] } } },
    'task odd: there is no need hope',
  ],
];

describe('a lifecycle is checked when it is loaded', () => {
  test('nothing is wrong with the good one, nor with those of the exchange and the proposal', () => {
    expect(lifecycleProblems(good)).toEqual([]);
    expect(lifecycleProblems(exchangeLifecycle)).toEqual([]);
    expect(lifecycleProblems(proposalLifecycle)).toEqual([]);
  });

  test.each(bad)('%s', (_what, lifecycle, problem) =>
    expect(lifecycleProblems(lifecycle)).toContain(problem),
  );

  test('every problem is told at once', () => {
    const define = () => defineLifecycle<CaseFacts, null>()(withEnd({ needs: ['hope', 'luck'] }) as never);
    expect(define).toThrow(LifecycleError);
    expect(define).toThrow(/no need hope[\s\S]*no need luck/);
  });
});
