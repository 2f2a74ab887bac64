import { describe, expect, test } from '@jest/globals';
import { addDays } from '../deadlines/index.js';
import { nextDue } from '../lifecycle/index.js';
import {
  files,
  maria,
  olof,
  plannedExchange,
  preparingExchange,
  proposedExchange,
  readyExchange,
  reportingExchange,
  visitingExchange,
  visitPlan,
} from '../testing/exchange-story.js';
import { brussels } from '../testing/clockwork.js';

const reason = { reason: 'The ministry changed its plans.' };

describe('preparation', () => {
  test('Given a plan with gaps, when the secretariat wants to call it ready, then each gap is a reason', () => {
    const story = preparingExchange();
    expect(story.refusal('secretariat', 'confirmReady')).toEqual(
      [
        'datesSet',
        'programmeSet',
        'contactsSet',
        'workingLanguageSet',
        'fundingSourceSet',
        'hasParticipant',
        'allPreReportsIn',
      ].map((need) => `exchange.need.${need}`),
    );
  });

  test('Given blanks for a language and for funding, then both are still missing', () => {
    const story = plannedExchange().does('host', 'planVisit', { workingLanguage: ' ', fundingSource: '  ' });
    expect(story.facts.plan).toMatchObject({ workingLanguage: '', fundingSource: '' });
    expect(story.refusal('secretariat', 'confirmReady')).toEqual(
      expect.arrayContaining(['exchange.need.workingLanguageSet', 'exchange.need.fundingSourceSet']),
    );
  });

  test('Given one pre-report missing, when it is waived with a reason, then the visit can be called ready', () => {
    const story = plannedExchange();
    files(story, 'pre', 'host');
    files(story, 'pre', maria);
    expect(story.refusal('secretariat', 'confirmReady')).toEqual(['exchange.need.allPreReportsIn']);
    story.does('secretariat', 'waiveReport', { reportKind: 'pre-participant', personId: olof, ...reason });
    expect(story.refusal('secretariat', 'confirmReady')).toEqual([]);
  });

  test('Given no dates after 30 days, then it is a task and both sides are asked; two silences 14 days apart let it lapse', () => {
    const story = preparingExchange().until('2025-04-30 23:59');
    expect(story.tasks).toEqual([['2025-04-02 08:00', 'dates-missing', 'secretariat']]);
    const asked = story.mails.filter(([, mail]) => mail === 'still-on').map(([when]) => when);
    expect(asked).toEqual(['2025-04-02 08:00', '2025-04-16 08:00']);
    expect(story.facts.stage).toBe('preparing');
    story.until('2025-05-01 00:00');
    expect(story.facts.stage).toBe('lapsed');
  });

  test('Given a question whether the visit is still on, when one side says yes, then the count begins anew', () => {
    const story = preparingExchange().until('2025-04-20 09:00').does('sender', 'answerStillOn');
    story.until('2025-05-19 12:00');
    expect(story.facts.stage).toBe('preparing');
    expect(story.facts.stillOnAskedAt).toEqual([]);
    story.until('2025-05-20 12:00');
    expect(story.facts.stillOnAskedAt).toHaveLength(1);
  });

  test('Given a question whether the visit is still on, then the secretariat may ask again only after 14 days', () => {
    const story = preparingExchange().does('secretariat', 'askStillOn');
    story.until('2025-03-16 12:00');
    expect(story.refusal('secretariat', 'askStillOn')).toEqual(['exchange.need.stillOnNotJustAsked']);
    story.sleepsUntil('2025-03-17 07:00');
    expect(story.refusal('secretariat', 'askStillOn')).toEqual([]);
  });

  test('Given dates that are set, then nobody is asked whether the visit is still on', () => {
    const story = preparingExchange().does('host', 'planVisit', { start: '2025-09-01', end: '2025-09-03' });
    story.until('2025-06-30 12:00');
    expect(story.mails.filter(([, mail]) => mail === 'still-on')).toEqual([]);
  });

  test('Given a preparation with gaps, when the first day comes, then the visit begins all the same and the gaps are listed', () => {
    const story = plannedExchange().until('2025-06-02 00:00');
    expect(story.facts.stage).toBe('visiting');
    expect(story.events.at(-1)).toMatchObject({ type: 'visit-started', data: { gaps: ['allPreReportsIn'] } });
    expect(story.tasks.at(-1)).toEqual(['2025-06-02 00:00', 'visit-gaps', 'secretariat']);
  });

  test('Given a visit planned at short notice, then reminders whose day is long past are skipped, and the later ones come', () => {
    const story = plannedExchange('2025-05-20 10:00').wakes();
    const skipped = story.events
      .filter(({ type }) => type === 'reminder-skipped')
      .map(({ data }) => data['marks']);
    expect(skipped).toEqual([
      ['remind-1', 'remind-2'],
      ['remind-host-1', 'remind-host-2'],
    ]);
    story.takeMails();
    story.until('2025-05-26 09:00');
    expect(story.takeMails()).toEqual([
      ['2025-05-23 08:00', 'pre-reports-missing-contact', 'contactsOwingPre'],
      ['2025-05-26 08:00', 'pre-reports-missing', 'secretariat'],
    ]);
  });

  test('Given a visit a week later than planned, then every clock that hangs on it moves by a week', () => {
    const story = plannedExchange();
    const before = nextDue(story.lifecycle, story.facts, story.context)!;
    story.does('host', 'planVisit', { start: '2025-06-09', end: '2025-06-11' });
    const after = nextDue(story.lifecycle, story.facts, story.context)!;
    expect([after.clock, after.mark]).toEqual([before.clock, before.mark]);
    expect(after.at.slice(0, 10)).toBe(addDays(before.at.slice(0, 10), 7));
    expect(story.until('2025-06-02 12:00').facts.stage).toBe('preparing');
  });

  test('Given a visit that is moved on its first day, then it has not begun', () => {
    const story = visitingExchange().does('host', 'planVisit', { start: '2025-06-16', end: '2025-06-18' });
    expect(story.facts.stage).toBe('preparing');
    expect(story.until('2025-06-16 00:00').facts.stage).toBe('visiting');
  });
});

describe('hold, cancellation and reopening', () => {
  test('Given a case on hold, then every clock stands still until the day it is to go on', () => {
    const story = proposedExchange().does('secretariat', 'putOnHold', { until: '2025-05-02', ...reason });
    expect(story.until('2025-05-01 23:00').facts.stage).toBe('on-hold');
    story.until('2025-05-02 08:00');
    expect(story.facts.stage).toBe('proposed');
    story.takeMails();
    story.until('2025-05-12 12:00');
    expect(story.takeMails().map(([when]) => when)).toEqual(['2025-05-07 08:00', '2025-05-10 08:00']);
    expect(story.until('2025-05-13 00:00').facts.stage).toBe('expired');
  });

  test('Given a ready visit on hold past its first day, when it goes on, then the dates are cleared and it is prepared again', () => {
    const story = readyExchange().does('secretariat', 'putOnHold', { until: '2025-07-01', ...reason });
    story.until('2025-07-01 08:00');
    expect(story.facts.stage).toBe('preparing');
    expect(story.facts.plan.start).toBeUndefined();
    expect(story.facts.plan.end).toBeUndefined();
    expect(story.facts.plan.place).toBe('TKNIKA');
    expect(story.events.at(-1)?.data).toEqual({ datesCleared: true });
  });

  test('Given a ready visit on hold that goes on before its first day, then it is as ready as it was', () => {
    const story = readyExchange().does('secretariat', 'putOnHold', { until: '2025-05-01', ...reason });
    story.until('2025-05-02 12:00');
    expect(story.facts.stage).toBe('ready');
    expect(story.until('2025-06-02 00:00').facts.stage).toBe('visiting');
  });

  test('Given any stage before the visit, then either side may cancel with a reason, and none may after it began', () => {
    expect(readyExchange().refusal('host', 'cancel')).toEqual(['reason: input.required']);
    expect(readyExchange().does('host', 'cancel', reason).facts.stage).toBe('cancelled');
    expect(visitingExchange().refusal('host', 'cancel', reason)).toEqual(['refusal.wrong-stage']);
  });

  test('Given a lapsed case, when the secretariat reopens it, then it goes on where it was if there is still a place', () => {
    const story = preparingExchange().until('2025-05-02');
    expect(story.facts.stage).toBe('lapsed');
    const full = { ...story.world, hostProposal: { ...story.world.hostProposal!, placesLeft: 0 } };
    const kind = story.world;
    story.world = full;
    expect(story.refusal('secretariat', 'reopen', reason)).toEqual(['exchange.need.placesFreeAgain']);
    story.world = kind;
    story.does('secretariat', 'reopen', reason);
    expect(story.facts.stage).toBe('preparing');
    expect(story.facts.stillOnAskedAt).toEqual([]);
  });

  test('Given an expired match, when it is reopened, then its bar is lifted and its reminders start again', () => {
    const story = proposedExchange().until('2025-03-20').does('secretariat', 'reopen', reason);
    expect(story.facts.stage).toBe('proposed');
    expect(story.consequences.map(({ consequence }) => consequence)).toContainEqual({ liftBar: 'ownPair' });
    story.takeMails();
    story.until('2025-03-28 12:00');
    expect(story.takeMails().map(([when, mail]) => [when, mail])).toEqual([
      ['2025-03-25 08:00', 'match-answer-reminder'],
      ['2025-03-28 08:00', 'match-answer-reminder'],
    ]);
  });
});

describe('the visit', () => {
  test('Given a visit nobody recorded, then on the morning after its last day it counts as held, unconfirmed, with a task', () => {
    const story = visitingExchange().until('2025-06-05 07:59');
    expect(story.facts.stage).toBe('visiting');
    story.until('2025-06-05 08:00');
    expect(story.facts.stage).toBe('reporting');
    expect(story.facts.visit?.outcome).toBe('unconfirmed');
    expect(story.tasks.at(-1)).toEqual(['2025-06-05 08:00', 'visit-unconfirmed', 'secretariat']);
  });

  test('Given a visit held, unconfirmed, when it turns out that it was not held, then the case is cancelled', () => {
    const story = visitingExchange().until('2025-06-06').does('sender', 'recordNotHeld', reason);
    expect(story.facts.stage).toBe('cancelled');
    const confirmed = reportingExchange();
    expect(confirmed.refusal('sender', 'recordNotHeld', reason)).toEqual(['exchange.need.visitNotConfirmed']);
  });

  test('Given a visit that was not held, when it is reopened, then it is planned anew', () => {
    const story = visitingExchange()
      .does('host', 'recordNotHeld', reason)
      .until('2025-06-10')
      .does('secretariat', 'reopen', reason);
    expect(story.facts.stage).toBe('preparing');
    expect(story.facts.visit).toBeNull();
    expect(story.facts.plan.start).toBeUndefined();
  });

  test('Given a visit whose dates came while the worker was down, then it begins at once, however late', () => {
    const story = readyExchange().sleepsUntil('2025-06-03 15:00').wakes();
    expect(story.facts.stage).toBe('visiting');
  });

  test('Given a case recorded after the fact, then the secretariat starts the visit, and in any other only the clock does', () => {
    expect(readyExchange().until('2025-06-01').refusal('secretariat', 'startVisit')).toEqual([
      'exchange.need.startedByHandOnlyAfterTheFact',
      'exchange.need.startHasCome',
    ]);
    const late = plannedExchange('2026-03-03 10:00', visitPlan);
    late.facts = { ...late.facts, afterTheFact: true };
    late.takeMails();
    late.wakes();
    expect(late.facts.stage).toBe('preparing');
    late.does('secretariat', 'startVisit').does('secretariat', 'recordVisit', { outcome: 'held' });
    expect(late.facts.stage).toBe('reporting');
    late.takeMails();
    late.until('2026-06-01');
    expect(late.takeMails()).toEqual([]);
    expect(late.facts.stage).toBe('reporting');
  });

  test('Given the days it really took, then they are not ahead, and in order with the planned ones', () => {
    const story = visitingExchange().until('2025-06-03 18:00');
    const record = (days: object) => story.refusal('host', 'recordVisit', { outcome: 'shortened', ...days });
    expect(record({ actualEnd: '2099-01-01' })).toEqual(['actualEnd: input.in-the-future']);
    expect(record({ actualEnd: '2025-06-04' })).toEqual(['actualEnd: input.in-the-future']);
    expect(record({ actualEnd: '2025-06-01' })).toEqual(['actualEnd: input.end-before-start']);
    expect(record({ actualEnd: '2025-06-03' })).toEqual([]);
    story.until('2025-06-06 10:00');
    expect(record({ actualStart: '2025-06-05' })).toEqual(['actualStart: input.end-before-start']);
    expect(record({ actualStart: '2025-06-05', actualEnd: '2025-06-06' })).toEqual([]);
  });

  test('Given a person who was absent, then that person owes no report', () => {
    const story = visitingExchange()
      .until('2025-06-04 18:00')
      .does('host', 'recordVisit', {
        outcome: 'shortened',
        attendance: { [maria]: 'present', [olof]: 'absent' },
      });
    files(story, 'post', 'host');
    files(story, 'post', maria);
    expect(story.facts.stage).toBe('drafting');
  });

  test('Given instants around both changes of the clocks, then the first day begins at midnight in Brussels', () => {
    for (const day of ['2025-03-30', '2025-10-26']) {
      const story = plannedExchange('2025-03-03 10:00', { ...visitPlan, start: day, end: day });
      story.until(`${addDays(day, -1)} 23:59`);
      expect(story.facts.stage).toBe('preparing');
      story.until(`${day} 00:00`);
      expect(story.facts.stage).toBe('visiting');
      expect(nextDue(story.lifecycle, story.facts, story.context)?.at).toBe(
        brussels(`${addDays(day, 1)} 08:00`),
      );
    }
  });
});
