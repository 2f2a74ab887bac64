import { describe, expect, test } from '@jest/globals';
import { nextDue, waitingOn } from '../lifecycle/index.js';
import { stepsOfPast, type PastExchange } from '../imports/index.js';
import { blankExchange, kindWorld, pastPayload } from '../testing/exchange-story.js';

const alone = { ...kindWorld, hostProposal: null, senderProposal: null };
const past: PastExchange = { ...pastPayload, held: 'yes' };

/** Takes the steps of a past exchange as the secretariat would at the front door. */
function recorded(exchange: PastExchange) {
  const story = blankExchange('2025-08-01 10:00', alone, { ...stepsOfPast(exchange)[0]!.payload });
  for (const { action, payload } of stepsOfPast(exchange)) story.does('secretariat', action, payload);
  return story;
}
const mails = (story: ReturnType<typeof recorded>) =>
  story.consequences.filter(({ consequence }) => 'mail' in consequence);

describe('an exchange recorded after the fact', () => {
  test('that was held is completed without a factsheet, and counts as held', () => {
    const { facts } = recorded(past);
    expect(facts).toMatchObject({
      stage: 'completed',
      cameFrom: 'reporting',
      visit: { outcome: 'held' },
      plan: { start: '2024-11-18', end: '2024-11-20' },
      ended: { withoutFactsheet: true },
    });
  });

  test('that was not held is cancelled', () => {
    const { facts } = recorded({ ...past, held: 'no', remark: 'Elections.' });
    expect(facts).toMatchObject({
      stage: 'cancelled',
      visit: { outcome: 'not-held', reason: 'Elections.' },
      ended: { reason: 'Elections.' },
    });
  });

  test('of which nobody knows whether and when it was held, waits for the secretariat and no clock runs', () => {
    const { start: _start, end: _end, ...undated } = past;
    const story = recorded({ ...undated, held: 'not-known' });
    expect(story.facts).toMatchObject({ stage: 'visiting', visit: null, plan: { programme: [] } });
    expect(story.facts.plan.start).toBeUndefined();
    expect(waitingOn(story.lifecycle, story.facts, story.context)).toEqual(['secretariat']);
    expect(nextDue(story.lifecycle, story.facts, story.context)).toBeNull();
  });

  test.each(['yes', 'no', 'not-known'] as const)(
    'writes to nobody, neither now nor in two years (held: %s)',
    (held) => {
      const story = recorded({ ...past, held });
      const { stage } = story.facts;
      story.until('2027-08-01');
      expect(story.facts.stage).toBe(stage);
      expect(mails(story)).toEqual([]);
    },
  );

  test('may speak again once somebody opens it', () => {
    const story = recorded(past).does('secretariat', 'reopen', { reason: 'A factsheet is wanted.' });
    expect(story.facts).toMatchObject({ stage: 'reporting', afterTheFact: true });
    expect(story.facts.quiet).toBeUndefined();
    expect(mails(story)).not.toEqual([]);
  });

  test('is the secretariat’s alone to record, is past, and has two sides', () => {
    const ask = (role: 'host' | 'secretariat', more: object) =>
      blankExchange('2025-08-01 10:00', alone, { ...pastPayload, ...more }).refusal(role, 'recordPast', {
        ...pastPayload,
        ...more,
      });
    expect(ask('host', {})).toEqual(['refusal.not-yours']);
    expect(ask('secretariat', { end: '2025-08-02' })).toEqual(['end: input.in-the-future']);
    expect(ask('secretariat', { end: '2024-11-01' })).toEqual(['end: input.end-before-start']);
    expect(ask('secretariat', { senderOrganisationId: pastPayload.hostOrganisationId })).toEqual([
      'exchange.need.differentOrganisations',
    ]);
  });
});
