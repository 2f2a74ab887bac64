import { describe, expect, test } from '@jest/globals';
import { availableActions, decide, type CaseRole, type Command } from '../lifecycle/index.js';
import { brussels, frozen } from '../testing/clockwork.js';
import { applications, callPayload, readyCall } from '../testing/promoter-call-story.js';
import { allRoles } from '../testing/roles.js';
import {
  promoterCallActionNames,
  promoterCallLifecycle,
  promoterCallStages,
  type PromoterCallAction,
  type PromoterCallFacts,
  type PromoterCallStage,
  type PromoterCallWorld,
} from './index.js';

const reason = 'It is so.';

/** A payload for every action that is right in itself. */
const payloads: Readonly<Record<PromoterCallAction, Command['payload']>> = {
  planCall: callPayload,
  editCall: { places: 4 },
  setWeights: { weights: { relevance: 2, reach: 1 } },
  nameLead: { personId: 'other' },
  nameDeputy: { personId: 'other' },
  namePanel: { reviewerIds: ['rita'] },
  nameCheckers: { reviewerIds: ['rita'] },
  previewCall: {},
  sayReady: {},
  launch: {},
  extend: { until: '2027-08-15' },
  closeEarly: { reason },
  closeCall: {},
  reopenCall: { until: '2027-08-15', reason },
  takeUpCall: { until: '2027-08-15', reason },
  startReview: {},
  closeWithoutAward: { reason },
  leaveOut: { applicationId: 'interview-0', reason },
  takeBackIn: { applicationId: 'out' },
  releaseDecisions: { balanceSeen: true },
  publishProfiles: {},
  archiveCall: {},
};

const worldFor = (action: PromoterCallAction): PromoterCallWorld => ({
  textMissing: [],
  applications: [
    ...applications(2, 'staged', 'accept'),
    ...applications(1, 'approved'),
    ...(action === 'leaveOut' ? applications(1, 'interview') : []),
  ],
});

/** Facts in which nothing but stage and role stands in the way. */
const rich = (action: PromoterCallAction, stage: PromoterCallStage): PromoterCallFacts => ({
  ...readyCall().facts,
  stage,
  closesOn: '2027-07-31',
  readyAt: action === 'sayReady' ? null : '2027-05-01T08:00:00.000Z',
  leftOut: { out: 'Ill.' },
});
const contextFor = (action: PromoterCallAction) => ({
  now: brussels('2027-06-20 10:00'),
  settings: {},
  world: worldFor(action),
});

const commandFor = (action: PromoterCallAction, role: CaseRole): Command => ({
  requestId: 'r',
  action,
  actor: { personId: role, roles: [role] },
  payload: payloads[action],
});

/** What the table says, read without the engine. */
function expected(action: PromoterCallAction, stage: PromoterCallStage, role: CaseRole): string {
  const rule = promoterCallLifecycle.actions[action];
  if (!(rule.by as readonly CaseRole[]).includes(role)) return 'not-yours';
  const starts = rule.from !== 'new' && (rule.from as readonly PromoterCallStage[]).includes(stage);
  return starts ? 'accepted' : 'wrong-stage';
}

describe.each(promoterCallActionNames)('%s, in every stage and by every role', (action) => {
  test.each(promoterCallStages)('in %s', (stage) => {
    for (const role of allRoles) {
      const facts = frozen(rich(action, stage));
      const decision = decide(promoterCallLifecycle, facts, commandFor(action, role), contextFor(action));
      const outcome = decision.accepted ? 'accepted' : decision.code;
      expect({ role, outcome }).toEqual({ role, outcome: expected(action, stage, role) });
      const offered = availableActions(promoterCallLifecycle, facts, [role], contextFor(action)).find(
        ({ name }) => name === action,
      );
      if (offered && offered.onBehalf.length === 0) expect(offered.allowed).toBe(decision.accepted);
      if (!decision.accepted) continue;
      const rule = promoterCallLifecycle.actions[action];
      const to = rule.to === 'same' ? stage : rule.to;
      expect(decision.events[0]).toMatchObject({ type: rule.event, action, from: stage, to });
    }
  });

  test("on the lead's word, by the secretariat alone, where the table allows it", () => {
    const rule = promoterCallLifecycle.actions[action];
    const stage = rule.from === 'new' ? 'planned' : rule.from[0];
    const may = 'onBehalf' in rule && rule.onBehalf;
    for (const role of allRoles) {
      const onBehalf = { role: 'lead', channel: 'phone' } as const;
      const command = { ...commandFor(action, role), onBehalf };
      const decision = decide(promoterCallLifecycle, rich(action, stage), command, contextFor(action));
      const outcome = decision.accepted ? 'accepted' : decision.code;
      const allowed = role === 'secretariat' && may ? expected(action, stage, 'lead') : 'not-yours';
      expect({ role, outcome }).toEqual({ role, outcome: allowed });
    }
  });
});
