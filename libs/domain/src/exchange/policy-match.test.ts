import { describe, expect, test } from '@jest/globals';
import { placeHolding, recipientsOf, silentProposalIds } from './index.js';
import {
  blankExchange,
  hostProposal,
  introducedExchange,
  kindWorld,
  matchPayload,
  preparingExchange,
  proposedExchange,
  senderProposal,
} from '../testing/exchange-story.js';
import type { ExchangeWorld } from './index.js';

const reason = { reason: 'Our school year is full.' };
const last = (story: ReturnType<typeof proposedExchange>) =>
  story.consequences.map(({ consequence }) => consequence);

describe('offer and match', () => {
  test('Given a proposed match, when both sides say yes, then they are introduced and get to know each other', () => {
    const story = proposedExchange().does('host', 'acceptMatch');
    expect(story.facts.stage).toBe('proposed');
    story.takeMails();
    story.does('sender', 'acceptMatch');
    expect(story.facts.stage).toBe('introduced');
    expect(story.takeMails()).toEqual([['2025-03-03 10:00', 'introduced', 'bothSides']]);
  });

  test('Given a proposed match, when one side says yes on the phone, then the secretariat records whose word it was', () => {
    const story = proposedExchange();
    expect(story.refusal('secretariat', 'acceptMatch')).toEqual(['refusal.not-yours']);
    story.does('secretariat', 'acceptMatch', {}, { onBehalf: { role: 'host', channel: 'phone' } });
    expect(story.facts.host.acceptedAt).toBe(story.now);
    expect(story.facts.sender.acceptedAt).toBeUndefined();
    expect(story.events.at(-1)).toMatchObject({
      actorId: 'secretary',
      onBehalf: { role: 'host', channel: 'phone' },
    });
  });

  test('Given a host that said yes, when the sender is silent for ten days, then the match expires at the end of the tenth', () => {
    const story = proposedExchange().does('host', 'acceptMatch').until('2025-03-13 23:59');
    expect(story.facts.stage).toBe('proposed');
    story.until('2025-03-14 00:00');
    expect(story.facts.stage).toBe('expired');
    expect(placeHolding(story.facts)).toBe('none');
    expect(silentProposalIds(story.facts)).toEqual(['sender-proposal']);
    const bar = story.consequences.find(({ consequence }) => 'barPair' in consequence);
    expect(bar?.barUntil).toBe('2025-06-12');
    expect(last(story)).toContainEqual({ command: 'askReconfirm', on: 'silentProposals' });
  });

  test('Given a proposed match, when a side says "not now", then the pair is barred for six months; a "no" bars it for good', () => {
    const barAfter = (kind: string) =>
      proposedExchange()
        .does('sender', 'declineMatch', { kind, ...reason })
        .consequences.filter(({ consequence }) => 'barPair' in consequence)
        .map(({ barUntil }) => barUntil);
    expect(barAfter('not-now')).toEqual(['2025-09-03']);
    expect(barAfter('no')).toEqual([null]);
  });

  test('Given a proposed match, when a side declines, then it has to say why and the other side hears of it', () => {
    const story = proposedExchange();
    expect(story.refusal('host', 'declineMatch', { kind: 'no' })).toEqual(['reason: input.required']);
    story.does('host', 'declineMatch', { kind: 'no', ...reason });
    expect(story.facts.stage).toBe('declined');
    const told = story.consequences.find(
      ({ consequence }) => 'mail' in consequence && consequence.mail === 'match-declined',
    )!;
    expect(recipientsOf(story.facts, 'otherSide', told)).toEqual([
      { kind: 'representative', organisationId: 'vastra-gotaland' },
    ]);
  });

  test('Given a place of a proposal, then a proposed match reserves it, both yeses take it, and an end without a visit gives it back', () => {
    expect(placeHolding(proposedExchange().facts)).toBe('reserved');
    expect(placeHolding(introducedExchange().facts)).toBe('taken');
    const held = preparingExchange().does('secretariat', 'putOnHold', { until: '2025-05-01', ...reason });
    expect(placeHolding(held.facts)).toBe('taken');
    const cancelled = held.does('sender', 'cancel', reason);
    expect(placeHolding(cancelled.facts)).toBe('none');
    expect(last(cancelled)).toContainEqual({ wake: 'proposals' });
  });

  test('Given an introduction, when nobody logs a first contact, then the secretariat hears on day 14 and the case lapses after day 28', () => {
    const story = introducedExchange().until('2025-03-31 23:00');
    expect(story.tasks).toEqual([['2025-03-17 08:00', 'first-contact-missing', 'secretariat']]);
    expect(story.facts.stage).toBe('introduced');
    story.until('2025-04-01 00:00');
    expect(story.facts.stage).toBe('lapsed');
    expect(placeHolding(story.facts)).toBe('none');
  });
});

describe('the hard conditions of a match', () => {
  const against = (world: Partial<ExchangeWorld>, payload: Record<string, unknown> = {}) => {
    const whole = { ...kindWorld, ...world };
    const asked = { ...matchPayload, ...payload };
    return blankExchange('2025-03-03 10:00', whole, asked).refusal('secretariat', 'proposeMatch', asked);
  };
  const withHost = (over: Partial<typeof hostProposal>) =>
    against({ hostProposal: { ...hostProposal, ...over } });
  const only = (need: string) => [`exchange.need.${need}`];

  test('a pair that fits is proposed', () => expect(against({})).toEqual([]));
  test('opposite directions', () =>
    expect(withHost({ direction: 'send' })).toEqual(only('oppositeDirections')));
  test('different organisations', () =>
    expect(withHost({ organisationId: senderProposal.organisationId })).toEqual(
      only('differentOrganisations'),
    ));
  test('a shared format', () => expect(withHost({ formats: ['SM-TTA'] })).toEqual(only('sharedFormat')));
  test('overlapping dates', () =>
    expect(withHost({ periodStart: '2026-01-01', periodEnd: '2026-02-01' })).toEqual(only('datesOverlap')));
  test('dates that meet on one day overlap', () =>
    expect(withHost({ periodStart: '2025-12-31', periodEnd: '2026-02-01' })).toEqual([]));
  test('a common working language at the level needed on each side', () => {
    expect(withHost({ languages: [{ code: 'es', level: 'C2' }] })).toEqual(only('commonLanguage'));
    expect(withHost({ languages: [{ code: 'en', level: 'A2' }] })).toEqual(only('commonLanguage'));
    expect(withHost({ languages: [{ code: 'en', level: 'B1' }] })).toEqual([]);
  });
  test('free places', () => expect(withHost({ placesLeft: 0 })).toEqual(only('placesFree')));
  test('at most five open introductions', () => {
    expect(withHost({ openIntroductions: 5 })).toEqual(only('introductionsNotFull'));
    expect(withHost({ openIntroductions: 4 })).toEqual([]);
  });
  test('open proposals, which are not waiting to be confirmed', () => {
    expect(withHost({ stage: 'paused' })).toEqual(only('proposalsOpen'));
    expect(withHost({ reconfirmAsked: true })).toEqual(only('proposalsConfirmed'));
  });
  test('a pair that is not barred, up to the last day of the bar', () => {
    expect(against({ pairBarredUntil: 'forGood' })).toEqual(only('pairNotBarred'));
    expect(against({ pairBarredUntil: '2025-03-03' })).toEqual(only('pairNotBarred'));
    expect(against({ pairBarredUntil: '2025-03-02' })).toEqual([]);
  });
  test('an organisation without a proposal may be invited on one side, but not on both', () => {
    const invited = { senderProposalId: undefined, senderOrganisationId: 'invited' };
    expect(against({ senderProposal: null }, invited)).toEqual([]);
    const nobody = {
      hostProposalId: undefined,
      senderProposalId: undefined,
      hostOrganisationId: 'a',
      senderOrganisationId: 'b',
    };
    expect(against({ hostProposal: null, senderProposal: null }, nobody)).toEqual(only('atLeastOneProposal'));
  });
  test('every failing condition is told, not only the first', () =>
    expect(withHost({ placesLeft: 0, formats: [] })).toEqual([
      ...only('sharedFormat'),
      ...only('placesFree'),
    ]));
});
