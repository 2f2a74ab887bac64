import { describe, expect, test } from '@jest/globals';
import { exchangeLifecycle } from '../exchange/index.js';
import { promoterApplicationLifecycle, plainStatuses } from '../promoter-application/index.js';
import { promoterCallLifecycle } from '../promoter-call/index.js';
import { promoterTypes } from '../promoters/index.js';
import { proposalLifecycle } from '../proposal/index.js';
import { fill, isWordKey, sayAny, sayReason, wordsIn } from './catalogue.js';
import { clockSentence, waitingSentence, type Waiting } from './sentences.js';
import { eventSentence, type StoryNames } from './story.js';

const lifecycles = [
  exchangeLifecycle,
  proposalLifecycle,
  promoterCallLifecycle,
  promoterApplicationLifecycle,
] as const;

describe('the catalogue', () => {
  test('has every stage, action, need, event, task, mail and mark of every lifecycle', () => {
    const wanted = lifecycles.flatMap((lifecycle) => {
      const { kind, stages, actions, needs, checks, clocks, tasks, mails } = lifecycle;
      const events = Object.values<{ event: string }>(actions).map(({ event }) => event);
      const marks = Object.entries<{ marks: readonly { key: string }[] }>(clocks).flatMap(([clock, one]) =>
        one.marks.map(({ key }) => `${clock}.${key}`),
      );
      return [
        ...Object.keys(stages).flatMap((name) => [`stage.${name}`, `waits.${name}`]),
        ...Object.keys(actions).map((name) => `action.${name}`),
        ...Object.keys({ ...needs, ...checks }).map((name) => `need.${name}`),
        ...events.map((name) => `event.${name}`),
        ...Object.keys(tasks).map((name) => `task.${name}`),
        ...mails.map((name) => `mail.${name}`),
        ...marks.map((name) => `mark.${name}`),
      ].map((key) => `${kind}.${key}`);
    });
    expect(wanted.filter((key) => !isWordKey(key))).toEqual([]);
  });

  test('names every field and option that an action asks for', () => {
    const asks = lifecycles.flatMap(({ actions }) =>
      Object.values(actions as Readonly<Record<string, { asks?: object }>>).flatMap((action) =>
        Object.entries(action.asks ?? {}),
      ),
    ) as [string, { options?: readonly string[] }][];
    const wanted = asks.flatMap(([name, ask]) => [
      `ask.${name}`,
      ...(ask.options ?? []).map((option) => `option.${option}`),
    ]);
    expect(wanted.filter((key) => !isWordKey(key))).toEqual([]);
    const told = [
      ...plainStatuses.map((status) => `promoterApplication.status.${status}`),
      ...promoterTypes.map((type) => `option.${type}`),
    ];
    expect(told.filter((key) => !isWordKey(key))).toEqual([]);
  });

  test('has balanced brackets and no name of a value that nobody gives', () => {
    const known =
      /^(actor|at|subject|onBehalf|why|reason|comment|text|place|question|answer|start|end|until|day|half|toDay|item|cost|outcome|report|to|side|person|someone|task|mail|action|mark|code|topics?|format|language|level|theirs|from|days|much|places|since|host|sender|month|name|stage|day|clause|who|what|waiting|whom|how|address|most|names|min|max|field|people|document|number|version)$/;
    for (const [key, text] of wordsIn('en')) {
      expect([key, text.split('[').length]).toEqual([key, text.split(']').length]);
      for (const [, name] of text.matchAll(/\{(\w+)\}/g))
        expect([key, name]).toEqual([key, expect.stringMatching(known)]);
    }
  });

  test('leaves a part out when its value is missing, and never reads a value as a text', () => {
    expect(fill('Done[: {reason}].', {})).toBe('Done.');
    expect(fill('Done[: {reason}].', { reason: 'late' })).toBe('Done: late.');
    expect(fill('{actor} said[: {reason}].', { actor: 'A', reason: 'use {actor} [here]' })).toBe(
      'A said: use {actor} [here].',
    );
  });

  test('says every reason, also one it does not know', () => {
    expect(sayReason({ key: 'exchange.need.datesSet' })).toBe('The dates of the visit are missing.');
    expect(sayReason({ key: 'required', message: 'Please answer this.' })).toBe('Please answer this.');
    expect(sayReason({ key: 'never.heard.of' })).toMatch(/\.$/);
  });
});

describe('the sentence of a case', () => {
  const waiting: Waiting = {
    kind: 'exchange',
    stage: 'proposed',
    over: null,
    waitingOn: ['host', 'sender'],
    until: '2025-12-02',
    next: { day: '2025-12-02', clock: 'answer', mark: 'expire' },
    today: '2025-11-28',
    names: { host: 'Basque Country', sender: 'Västra Götaland' },
  };
  const who = 'Waiting for Basque Country and Västra Götaland to say yes or no to the match';

  test('says for whom, for what, until when and what then', () => {
    expect(waitingSentence(waiting)).toBe(
      `${who} until 2 Dec 2025; then the match expires and the places are free again.`,
    );
  });

  test('keeps apart what happens before the last day', () => {
    const next = { day: '2025-11-30', clock: 'answer', mark: 'remind-2' };
    expect(waitingSentence({ ...waiting, next })).toBe(
      `${who} until 2 Dec 2025. On 30 Nov 2025 whoever has not answered is reminded again.`,
    );
  });

  test('says that it is late when it is', () => {
    expect(waitingSentence({ ...waiting, today: '2025-12-03', next: null })).toBe(
      `${who}, due since 2 Dec 2025.`,
    );
  });

  test('addresses whoever has to do it', () => {
    expect(waitingSentence({ ...waiting, readerRoles: ['sender'] })).toMatch(
      /^Waiting for you and Basque Country to /,
    );
    expect(waitingSentence({ ...waiting, readerRoles: ['sender', 'host'] })).toMatch(
      /^Waiting for you to say/,
    );
  });

  test('promises no date and no consequence where there is none', () => {
    expect(waitingSentence({ ...waiting, until: null, next: null })).toBe(`${who}.`);
    const ready = { ...waiting, stage: 'ready', waitingOn: ['clock'] as const };
    expect(waitingSentence({ ...ready, until: null, next: null })).toBe(
      'Ready: nobody has to do anything now.',
    );
  });

  test('knows when only the day has to come, and when all is over', () => {
    const next = { day: '2025-11-18', clock: 'visitStart', mark: 'start' };
    expect(waitingSentence({ ...waiting, stage: 'ready', waitingOn: ['clock'], next })).toBe(
      'Nobody has to do anything until 18 Nov 2025; then the visit begins.',
    );
    const over = { ...waiting, over: 'stopped' as const, waitingOn: [], until: null, next: null };
    expect(waitingSentence({ ...over, stage: 'cancelled' })).toBe('Cancelled: nothing is waited for.');
  });

  test('is whole in every stage of both lifecycles', () => {
    for (const { kind, stages } of lifecycles)
      for (const stage of Object.keys(stages)) {
        const sentence = waitingSentence({
          ...waiting,
          kind,
          stage,
          waitingOn: ['secretariat'],
          until: null,
          next: null,
        });
        const timeAlone = sentence === `${sayAny(`${kind}.stage.${stage}`)}.`;
        expect(timeAlone || /^Waiting for the secretariat to .+\.$/.test(sentence)).toBe(true);
      }
  });

  test('of the clock begins with a capital', () => {
    expect(clockSentence('exchange', 'answer', 'remind-1')).toBe('Whoever has not answered is reminded.');
    expect(clockSentence('exchange', 'nothing', 'such')).toMatch(/\.$/);
  });
});

describe('the story', () => {
  const names: StoryNames = {
    person: (id) => ({ ane: 'Ane Etxeberria', lars: 'Lars Öberg' })[id],
    parties: { host: 'Basque Country', sender: 'Västra Götaland' },
  };
  const event = { type: 'match-accepted', actorId: 'ane', onBehalf: null, data: {} };

  test('says who did what, and on whose word', () => {
    expect(eventSentence('exchange', event, names)).toBe('Ane Etxeberria said yes to the match.');
    const onBehalf = { role: 'host', channel: 'phone' };
    expect(eventSentence('exchange', { ...event, onBehalf }, names)).toBe(
      'Ane Etxeberria said yes to the match, on the word of Basque Country (by phone).',
    );
  });

  test('names people only where the reader may know them', () => {
    const filed = { type: 'report-filed', actorId: 'lars', onBehalf: null };
    const data = { reportKind: 'post-participant', personId: 'lars' };
    expect(eventSentence('exchange', { ...filed, data }, names)).toBe(
      'Lars Öberg filed the report after the visit.',
    );
    expect(
      eventSentence('exchange', { ...filed, actorId: 'x', data: { reportKind: 'pre-host' } }, names),
    ).toBe('Somebody filed the host’s report before the visit.');
  });

  test('shows days and reasons as people write them', () => {
    const data = { until: '2026-03-02', reason: 'The school moves. ' };
    expect(
      eventSentence('exchange', { type: 'put-on-hold', actorId: 'ane', onBehalf: null, data }, names),
    ).toBe('Ane Etxeberria put the exchange on hold until 2 Mar 2026: The school moves.');
  });

  test('has a sentence for what it does not know', () => {
    expect(eventSentence('exchange', { ...event, type: 'never-heard-of' }, names)).toMatch(/\.$/);
  });

  test('is a whole sentence for every kind of event, with nothing known', () => {
    for (const { kind, actions } of lifecycles)
      for (const { event: type } of Object.values<{ event: string }>(actions)) {
        const bare = { type, actorId: null, onBehalf: null, data: {} };
        const sentence = eventSentence(kind, bare, { person: () => undefined, parties: {} });
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).not.toMatch(/[[\]{}]|undefined|  /);
      }
  });
});
