import { describe, expect, test } from '@jest/globals';
import { availableActions, decide, type CaseRole, type Command } from '../lifecycle/index.js';
import { brussels, frozen } from '../testing/clockwork.js';
import {
  hostProposal,
  kindWorld,
  kpi,
  matchPayload,
  people,
  senderProposal,
} from '../testing/exchange-story.js';
import { payloadFor, richExchange } from '../testing/exchange-samples.js';
import {
  exchangeActionNames,
  exchangeLifecycle,
  exchangeStages,
  newExchange,
  type ExchangeAction,
  type ExchangeStage,
} from './index.js';

const roles: readonly CaseRole[] = [
  'secretariat',
  'host',
  'sender',
  'coSender',
  'participant',
  'proposer',
  'clock',
];
const context = { now: brussels('2025-08-01 10:00'), settings: {}, world: kindWorld };

const commandFor = (action: ExchangeAction, role: CaseRole): Command => ({
  requestId: 'r',
  action,
  actor: { personId: role === 'clock' ? null : (people[role as keyof typeof people] ?? role), roles: [role] },
  payload: payloadFor(action, role),
});

/** What the table says, read without the engine. */
function expected(action: ExchangeAction, stage: ExchangeStage, by: readonly CaseRole[]): string {
  const rule = exchangeLifecycle.actions[action];
  if (!by.some((role) => (rule.by as readonly CaseRole[]).includes(role))) return 'not-yours';
  if (rule.from === 'new' || !(rule.from as readonly ExchangeStage[]).includes(stage)) return 'wrong-stage';
  return 'accepted';
}

const outcomeOf = (decision: ReturnType<typeof decide>): string =>
  decision.accepted ? 'accepted' : decision.code;

describe.each(exchangeActionNames)('%s, in every stage and by every role', (action) => {
  test.each(exchangeStages)('in %s', (stage) => {
    for (const role of roles) {
      const facts = frozen(richExchange(action, stage, role));
      const decision = decide(exchangeLifecycle, facts, commandFor(action, role), context);
      expect({ role, outcome: outcomeOf(decision) }).toEqual({
        role,
        outcome: expected(action, stage, [role]),
      });
      if (!decision.accepted) continue;
      const rule = exchangeLifecycle.actions[action];
      const target = rule.to === 'same' ? stage : rule.to === 'back' ? facts.cameFrom : rule.to;
      expect(decision.events[0]).toMatchObject({
        type: rule.event,
        action,
        from: stage,
        to: target,
        seq: facts.seq + 1,
      });
    }
  });

  test('on the word of a member, by the secretariat alone, where the table allows it', () => {
    const rule = exchangeLifecycle.actions[action];
    const onBehalf = 'onBehalf' in rule && rule.onBehalf;
    for (const member of ['host', 'sender', 'participant'] as const) {
      const stage = rule.from === 'new' ? 'proposed' : rule.from[0];
      const facts = richExchange(action, stage, member);
      const word = {
        role: member,
        channel: 'phone',
        ...(member === 'participant' && { personId: people.participant }),
      } as const;
      for (const role of roles) {
        const decision = decide(
          exchangeLifecycle,
          facts,
          { ...commandFor(action, role), payload: payloadFor(action, member), onBehalf: word },
          context,
        );
        const may = role === 'secretariat' && onBehalf ? expected(action, stage, [member]) : 'not-yours';
        expect({ member, role, outcome: outcomeOf(decision) }).toEqual({ member, role, outcome: may });
        if (decision.accepted)
          expect(decision.events[0]).toMatchObject({ onBehalf: word, actorId: 'secretary' });
      }
    }
  });
});

describe('what is offered', () => {
  test('no button lies: what is shown as allowed is accepted, and what is not is refused for the same reasons', () => {
    for (const action of exchangeActionNames) {
      for (const stage of exchangeStages) {
        for (const role of roles) {
          const facts = richExchange(action, stage, role);
          const command = commandFor(action, role);
          const offered = availableActions(exchangeLifecycle, facts, command.actor, context).find(
            ({ name }) => name === action,
          );
          if (!offered || offered.onBehalf.length > 0) continue;
          const decision = decide(exchangeLifecycle, facts, command, context);
          expect({ action, stage, role, allowed: offered.allowed }).toEqual({
            action,
            stage,
            role,
            allowed: decision.accepted,
          });
          if (!decision.accepted) expect(offered.because).toEqual(decision.reasons);
        }
      }
    }
  });

  test('the secretariat sees on whose word it may act', () => {
    const facts = {
      ...richExchange('acceptMatch', 'proposed', 'host'),
      host: { organisationId: 'h', acceptedAt: context.now },
    };
    const offered = availableActions(exchangeLifecycle, facts, ['secretariat'], context);
    expect(offered.find(({ name }) => name === 'acceptMatch')).toMatchObject({
      allowed: true,
      onBehalf: ['sender'],
    });
  });

  test('nobody is offered what only the clock does', () => {
    for (const role of roles) {
      const names = availableActions(
        exchangeLifecycle,
        richExchange('lapse', 'introduced', role),
        [role],
        context,
      );
      expect(names.filter(({ weight }) => (weight as string) === 'system')).toEqual([]);
    }
  });
});

describe('a command that is wrong in itself', () => {
  const blank = () =>
    newExchange({
      id: 'x',
      reference: 'X',
      now: context.now,
      payload: matchPayload,
      world: { hostProposal, senderProposal },
    });
  const ask = (action: string, payload: Command['payload'], role: CaseRole = 'secretariat') =>
    decide(
      exchangeLifecycle,
      richExchange('recordKpi', 'published', role),
      { requestId: 'r', action, actor: { personId: 'p', roles: [role] }, payload },
      context,
    );

  test.each(['nonsense', '__proto__', 'constructor', 'toString', ''])('there is no action %j', (action) =>
    expect(ask(action, {})).toMatchObject({ accepted: false, code: 'unknown-action' }),
  );
  test('a field that is not asked for is refused by name', () =>
    expect(ask('recordKpi', { ...kpi, stage: 'completed' })).toMatchObject({
      code: 'bad-input',
      reasons: [{ key: 'input.unknown-field', field: 'stage' }],
    }));
  test('each wrong field has its own reason', () =>
    expect(
      ask('recordKpi', { participantsCount: -1, vetLearners: 1.5, fewerOpportunities: { HEALTH: 'two' } }),
    ).toMatchObject({
      code: 'bad-input',
      reasons: [
        { key: 'input.too-small', field: 'participantsCount' },
        { key: 'input.not-a-number', field: 'vetLearners' },
        { key: 'input.not-counts', field: 'fewerOpportunities' },
      ],
    }));
  test('the secretariat says why it takes a match back; the clock need not', () => {
    const withdraw = (role: CaseRole, payload: Command['payload']) =>
      decide(
        exchangeLifecycle,
        richExchange('withdrawMatch', 'proposed', role),
        { ...commandFor('withdrawMatch', role), payload },
        context,
      );
    expect(withdraw('secretariat', {})).toMatchObject({ code: 'bad-input', reasons: [{ field: 'reason' }] });
    expect(withdraw('clock', {})).toMatchObject({ accepted: true, facts: { stage: 'cancelled' } });
  });
  test('codes are from their vocabulary', () => {
    const none = { reasons: [{ key: 'input.not-an-option' }] };
    expect(ask('recordKpi', { fewerOpportunities: { HEALTH: 1, SHOE_SIZE: 2 } })).toMatchObject(none);
    const wrong = { ...matchPayload, format: 'RSP-PARTY', topics: ['LL-STRATEGY', 'LL-PARTIES'] };
    const asked = {
      requestId: 'r',
      action: 'proposeMatch',
      actor: commandFor('proposeMatch', 'secretariat').actor,
      payload: wrong,
    };
    expect(decide(exchangeLifecycle, blank(), asked, context)).toMatchObject({
      code: 'bad-input',
      reasons: [{ field: 'topics' }, { field: 'format' }],
    });
  });
  test('a case that is not there takes nothing, and one that is there is not made twice', () => {
    const command = {
      requestId: 'r',
      action: 'proposeMatch',
      actor: { personId: 'p', roles: ['secretariat'] as const },
      payload: matchPayload,
    };
    expect(decide(exchangeLifecycle, null, command, context)).toMatchObject({ code: 'wrong-stage' });
    const made = decide(exchangeLifecycle, blank(), command, context);
    expect(made).toMatchObject({ accepted: true, facts: { stage: 'proposed', stageEntry: 1, seq: 1 } });
    expect(decide(exchangeLifecycle, made.accepted ? made.facts : null, command, context)).toMatchObject({
      code: 'wrong-stage',
    });
  });
});
