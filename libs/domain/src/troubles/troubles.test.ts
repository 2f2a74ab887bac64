import { describe, expect, test } from '@jest/globals';
import { storyDataFor } from '../access/index.js';
import { exchangeLifecycle, newExchange } from '../exchange/index.js';
import { leaveOutMark, nextDue, runClock } from '../lifecycle/index.js';
import { brussels } from '../testing/clockwork.js';
import { kindWorld, matchPayload } from '../testing/exchange-story.js';
import { eventSentence, isWordKey } from '../words/index.js';
import { troubleAdvice, troubleSentence, type ToldTrouble } from './trouble-words.js';
import { troubleEvents, troubleKinds, waysOut, waysOutOf } from './troubles.js';

const mail: ToldTrouble = {
  kind: 'mail',
  caseKind: 'exchange',
  mail: 'match-proposed',
  person: 'Ane Etxeberria',
  code: 'esocket',
  goesOn: true,
};

describe('a trouble', () => {
  test('has ways out of every kind, each with its words, its fields and its event', () => {
    for (const kind of troubleKinds) {
      const ways = waysOutOf(kind);
      expect(ways[0]).toBe('tryAgain');
      const events: Readonly<Record<string, string>> = troubleEvents[kind];
      expect(ways.filter((way) => way !== 'tryAgain').toSorted()).toEqual(Object.keys(events).toSorted());
      for (const way of ways) {
        expect(isWordKey(`trouble.way.${way}`)).toBe(true);
        for (const name of Object.keys(waysOut[way].asks)) expect(isWordKey(`ask.${name}`)).toBe(true);
      }
    }
  });

  test('is said in words, with what to do', () => {
    expect(troubleSentence(mail)).toBe('A mail to Ane Etxeberria does not go out: the proposed match.');
    expect(troubleAdvice(mail)).toMatch(/^Waymark goes on trying by itself\. The mail server .*Ane/);
    const refused = troubleAdvice({ ...mail, code: 'smtp-550', goesOn: false });
    expect(refused).toMatch(/^The address does not take mail \(smtp-550\)\. Correct it/);
    expect(troubleAdvice({ ...mail, code: 'TypeError' })).toContain('(TypeError)');
    const clock = { ...mail, kind: 'clock', mark: 'answer.expiry', code: 'sql-P0001' } as const;
    expect(troubleSentence({ ...clock, mark: 'no.such' })).toBe(
      'What is due in this case does not happen by itself.',
    );
    expect(troubleAdvice({ ...clock, code: 'sql-53300' })).toContain('The database');
    const step = { ...mail, kind: 'step', action: 'acceptMatch', goesOn: false } as const;
    expect(troubleSentence(step)).toBe(
      '“Say yes to the match”, asked for by Ane Etxeberria, could not be carried out.',
    );
  });

  test('tells its ways out in the story, and the words of the secretariat to itself alone', () => {
    const data = { mail: 'match-proposed', personId: 'ane', reason: 'She has left.' };
    const event = { type: troubleEvents.mail.leaveOut, actorId: 'noor', onBehalf: null, data };
    const reader = (role: 'secretariat' | 'host') => ({ personId: 'me', roles: [role] as const });
    const names = { person: (id: string) => ({ noor: 'Noor', ane: 'Ane' })[id], parties: {} };
    const said = (role: 'secretariat' | 'host') =>
      eventSentence('proposal', { ...event, data: storyDataFor(reader(role), event) }, names);
    expect(said('secretariat')).toBe('Noor left out a mail to Ane that could not be sent: She has left.');
    expect(said('host')).toBe('Noor left out a mail to Ane that could not be sent.');
  });
});

describe('a mark that is left out', () => {
  const now = brussels('2025-03-01');
  const world = kindWorld;
  const made = newExchange({ id: 'x', reference: 'X', now, payload: matchPayload, world });
  const facts = { ...made, stage: 'proposed', seq: 1, stageEntry: 1, stageSince: now } as const;
  const later = { now: brussels('2025-03-20'), settings: {}, world };

  test('does not fire any more, and the next one is the next', () => {
    expect(leaveOutMark(exchangeLifecycle, facts, { ...later, now })).toBeNull();
    const first = nextDue(exchangeLifecycle, facts, later)!;
    const left = leaveOutMark(exchangeLifecycle, facts, later)!;
    expect([left.clock, left.mark]).toEqual([first.clock, first.mark]);
    expect(nextDue(exchangeLifecycle, left.facts, later)).not.toEqual(first);
    const fired = runClock(exchangeLifecycle, left.facts, later).events.map(({ data }) => data['mark']);
    expect(fired).not.toContain(first.mark);
    expect(fired.length).toBeGreaterThan(0);
  });
});
