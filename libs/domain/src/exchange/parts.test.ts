import { describe, expect, test } from '@jest/globals';
import { deadlineOf, stepBar, waitingOn, type Audience, type Recipient } from '../lifecycle/index.js';
import {
  approvalExchange,
  completedExchange,
  files,
  maria,
  olof,
  plannedExchange,
  preparingExchange,
  readyExchange,
  reportingExchange,
  storyIn,
  type ExchangeStory,
} from '../testing/exchange-story.js';
import { exchangeStages, recipientsOf, reportDueDay, type ExchangeStage } from './index.js';

const steps = (story: ExchangeStory) =>
  stepBar(story.lifecycle, story.facts).map(({ phase, date, state }) => [
    phase,
    date?.slice(0, 10) ?? null,
    state,
  ]);
const waits = (story: ExchangeStory) => waitingOn(story.lifecycle, story.facts, story.context);
const due = (story: ExchangeStory) => deadlineOf(story.lifecycle, story.facts, story.context);

describe('the step bar', () => {
  test('shows what is done with its date, where the case is, and what is to come', () =>
    expect(steps(readyExchange())).toEqual([
      ['offer', '2025-03-03', 'done'],
      ['match', '2025-03-03', 'done'],
      ['preparation', '2025-03-03', 'current'],
      ['visit', null, 'coming'],
      ['reports', null, 'coming'],
      ['factsheet', null, 'coming'],
      ['completed', null, 'coming'],
    ]));

  test('marks a hold and a stop in the step they happened in', () => {
    expect(steps(storyIn['on-hold']())[2]).toEqual(['preparation', '2025-03-03', 'held']);
    expect(steps(storyIn.cancelled())[2]).toEqual(['preparation', '2025-03-03', 'stopped']);
    expect(steps(storyIn.expired())[0]).toEqual(['offer', '2025-03-03', 'stopped']);
    expect(steps(storyIn.lapsed())[1]).toEqual(['match', '2025-03-03', 'stopped']);
  });

  test('shows a step that was left out as skipped, and the last one as done', () => {
    const reason = { reason: 'Too little was written down.' };
    const closed = reportingExchange().does('secretariat', 'closeWithoutFactsheet', reason);
    expect(steps(closed).slice(-2)).toEqual([
      ['factsheet', null, 'skipped'],
      ['completed', '2025-06-04', 'done'],
    ]);
    expect(steps(completedExchange()).every(([, , state]) => state === 'done')).toBe(true);
  });
});

describe('what a case waits for', () => {
  const expected: Readonly<Record<ExchangeStage, readonly [string[], string | null]>> = {
    proposed: [['host', 'sender'], '2025-03-13'],
    introduced: [['host', 'sender'], '2025-03-31'],
    preparing: [['host', 'participant'], '2025-05-19'],
    ready: [['clock'], '2025-06-02'],
    visiting: [['host', 'sender'], '2025-06-05'],
    reporting: [['host', 'participant'], '2025-06-18'],
    drafting: [['secretariat'], '2025-06-14'],
    approval: [['host', 'sender', 'participant'], '2025-06-12'],
    published: [['secretariat'], null],
    completed: [[], null],
    'on-hold': [['secretariat'], '2025-04-01'],
    declined: [[], null],
    expired: [[], null],
    lapsed: [[], null],
    cancelled: [[], null],
  };

  test.each(exchangeStages)('in %s: on whom, until when', (stage) => {
    const story = storyIn[stage]();
    expect(story.facts.stage).toBe(stage);
    expect([waits(story), due(story)]).toEqual(expected[stage]);
  });

  test('in preparation it waits for whoever has not done their part, and at last for the secretariat', () => {
    expect(waits(preparingExchange())).toEqual(['host', 'sender', 'participant'].slice(0, 2));
    expect(due(preparingExchange())).toBe('2025-04-02');
    const story = plannedExchange();
    for (const who of ['host', maria, olof]) files(story, 'pre', who);
    expect(waits(story)).toEqual(['secretariat']);
    expect(due(story.until('2025-05-25'))).toBe('2025-06-02');
  });

  test('reports are due 14 days before and after the visit', () => {
    const { facts } = plannedExchange();
    expect(reportDueDay(facts, 'pre-host', {})).toBe('2025-05-19');
    expect(reportDueDay(facts, 'post-participant', {})).toBe('2025-06-18');
    expect(reportDueDay(preparingExchange().facts, 'post-host', {})).toBeNull();
  });
});

describe('who is written to', () => {
  const names = (recipients: readonly Recipient[]): string[] =>
    recipients.map((one) =>
      one.kind === 'person' ? one.personId : one.kind === 'representative' ? one.organisationId : one.kind,
    );
  const to = (story: ExchangeStory, audience: Audience) => names(recipientsOf(story.facts, audience));

  test('reminders of pre-reports reach those who owe one, and then the contact of their organisation', () => {
    const story = plannedExchange();
    expect(to(story, 'participantsOwingPre')).toEqual([maria, olof]);
    expect(to(story, 'hostOwingPre')).toEqual(['basque-country']);
    expect(to(story, 'contactsOwingPre')).toEqual(['ana', 'lars']);
    files(files(story, 'pre', maria), 'pre', 'host');
    expect(to(story, 'participantsOwingPre')).toEqual([olof]);
    expect(to(story, 'hostOwingPre')).toEqual([]);
    expect(to(story, 'contactsOwingPre')).toEqual(['lars']);
  });

  test('without a named contact the representative is written to', () => {
    const story = preparingExchange().does('sender', 'addParticipant', { personId: maria });
    expect(to(story, 'contactsOwingPre')).toEqual(['basque-country', 'vastra-gotaland']);
  });

  test('reminders of reports after the visit leave out who was absent', () => {
    const story = reportingExchange().does('host', 'recordVisit', {
      outcome: 'held',
      attendance: { [olof]: 'absent' },
    });
    expect(to(story, 'participantsOwingPost')).toEqual([maria]);
    expect(to(story, 'contactsOwingPost')).toEqual(['ana', 'lars']);
  });

  test('reminders of an approval reach silent sides and people who have not confirmed', () => {
    const story = approvalExchange().does('host', 'approveFactsheet');
    expect(to(story, 'silentSides')).toEqual(['vastra-gotaland']);
    expect(to(story, 'unconfirmedQuoted')).toEqual([maria, olof]);
  });

  test('a follow-up reaches the sides that have not answered', () => {
    const story = completedExchange()
      .until('2025-12-05')
      .does('host', 'answerNextStep', { text: 'We stay in touch.' });
    expect(to(story, 'sidesOwingNextStep')).toEqual(['vastra-gotaland']);
  });

  test('the rest is as it is called', () => {
    const story = plannedExchange();
    expect(to(story, 'bothSides')).toEqual(['basque-country', 'vastra-gotaland']);
    expect(to(story, 'host')).toEqual(['basque-country']);
    expect(to(story, 'participants')).toEqual([maria, olof]);
    expect(to(story, 'secretariat')).toEqual(['secretariat']);
    expect(to(story, 'proposer')).toEqual([]);
    expect(names(recipientsOf(story.facts, 'otherSide', { side: 'host' }))).toEqual(['vastra-gotaland']);
    expect(names(recipientsOf(story.facts, 'subject', { subjectId: olof }))).toEqual([olof]);
    expect(names(recipientsOf(story.facts, 'reportOwner'))).toEqual(['basque-country']);
  });
});
