import { describe, expect, test } from '@jest/globals';
import { availableActions, decide, type CaseRole, type Command } from '../lifecycle/index.js';
import { frozen } from '../testing/clockwork.js';
import { noMatches, openProposal, proposalPayload } from '../testing/proposal-story.js';
import {
  proposalActionNames,
  proposalLifecycle,
  proposalStages,
  type ProposalAction,
  type ProposalFacts,
  type ProposalStage,
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
const context = { now: '2025-08-01T08:00:00.000Z', settings: {}, world: noMatches };

/** A payload for every action that is right in itself. */
const payloads: Readonly<Record<ProposalAction, Command['payload']>> = {
  createDraft: proposalPayload,
  submit: {},
  open: {},
  askForInformation: { question: 'Which schools would take part?' },
  answerInformation: { answer: 'Three schools in Gipuzkoa.' },
  returnToDraft: {},
  pause: {},
  unpause: {},
  withdraw: { reason: 'No staff this year.' },
  askReconfirm: {},
  reconfirm: {},
  expire: {},
  renew: {},
  settle: {},
  editTerms: { places: 2 },
};

/** Facts in which nothing but stage and role stands in the way. */
const rich = (action: ProposalAction, stage: ProposalStage): ProposalFacts => ({
  ...openProposal().facts,
  stage,
  reconfirmAskedAt: action === 'reconfirm' ? '2025-07-30T08:00:00.000Z' : null,
});

const commandFor = (action: ProposalAction, role: CaseRole): Command => ({
  requestId: 'r',
  action,
  actor: { personId: role, roles: [role] },
  payload: payloads[action],
});

/** What the table says, read without the engine. */
function expected(action: ProposalAction, stage: ProposalStage, role: CaseRole): string {
  const rule = proposalLifecycle.actions[action];
  if (!(rule.by as readonly CaseRole[]).includes(role)) return 'not-yours';
  const starts = rule.from !== 'new' && (rule.from as readonly ProposalStage[]).includes(stage);
  return starts ? 'accepted' : 'wrong-stage';
}

describe.each(proposalActionNames)('%s, in every stage and by every role', (action) => {
  test.each(proposalStages)('in %s', (stage) => {
    for (const role of roles) {
      const facts = frozen(rich(action, stage));
      const decision = decide(proposalLifecycle, facts, commandFor(action, role), context);
      const outcome = decision.accepted ? 'accepted' : decision.code;
      expect({ role, outcome }).toEqual({ role, outcome: expected(action, stage, role) });
      const offered = availableActions(proposalLifecycle, facts, [role], context).find(
        ({ name }) => name === action,
      );
      if (offered && offered.onBehalf.length === 0) expect(offered.allowed).toBe(decision.accepted);
      if (!decision.accepted) continue;
      const rule = proposalLifecycle.actions[action];
      const to = rule.to === 'same' ? stage : rule.to;
      expect(decision.events[0]).toMatchObject({ type: rule.event, action, from: stage, to });
    }
  });

  test("on the member's word, by the secretariat alone, where the table allows it", () => {
    const rule = proposalLifecycle.actions[action];
    const stage = rule.from === 'new' ? 'draft' : rule.from[0];
    const may = 'onBehalf' in rule && rule.onBehalf;
    for (const role of roles) {
      const onBehalf = { role: 'proposer', channel: 'mail' } as const;
      const decision = decide(
        proposalLifecycle,
        rich(action, stage),
        { ...commandFor(action, role), onBehalf },
        context,
      );
      const outcome = decision.accepted ? 'accepted' : decision.code;
      const allowed = role === 'secretariat' && may ? expected(action, stage, 'proposer') : 'not-yours';
      expect({ role, outcome }).toEqual({ role, outcome: allowed });
    }
  });
});
