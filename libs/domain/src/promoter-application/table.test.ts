import { describe, expect, test } from '@jest/globals';
import { availableActions, decide, type CaseRole, type Command } from '../lifecycle/index.js';
import { frozen } from '../testing/clockwork.js';
import {
  expectedOf,
  richApplication,
  sampleNow,
  samplePayloads,
  worldFor,
} from '../testing/promoter-application-samples.js';
import { allRoles } from '../testing/roles.js';
import {
  promoterApplicationActionNames,
  promoterApplicationLifecycle as lifecycle,
  promoterApplicationStages,
  type PromoterApplicationAction,
} from './index.js';

const contextFor = (action: PromoterApplicationAction) => ({
  now: sampleNow,
  settings: {},
  world: worldFor(action),
});

const commandFor = (action: PromoterApplicationAction, role: CaseRole): Command => ({
  requestId: 'r',
  action,
  actor: { personId: role === 'clock' ? null : role, roles: [role] },
  payload: samplePayloads[action],
});

describe.each(promoterApplicationActionNames)('%s, in every stage and by every role', (action) => {
  test.each(promoterApplicationStages)('in %s', (stage) => {
    for (const role of allRoles) {
      const facts = frozen(richApplication(action, stage));
      const decision = decide(lifecycle, facts, commandFor(action, role), contextFor(action));
      const outcome = decision.accepted ? 'accepted' : decision.code;
      expect({ role, outcome, decision }).toMatchObject({ role, outcome: expectedOf(action, stage, role) });
      const offered = availableActions(
        lifecycle,
        facts,
        { personId: role, roles: [role] },
        contextFor(action),
      ).find(({ name }) => name === action);
      if (offered && offered.onBehalf.length === 0) expect(offered.allowed).toBe(decision.accepted);
      if (!decision.accepted) continue;
      const rule = lifecycle.actions[action];
      const to = rule.to === 'same' ? stage : rule.to === 'back' ? 'eligible' : rule.to;
      expect(decision.events[0]).toMatchObject({ type: rule.event, action, from: stage, to });
    }
  });

  test('on somebody’s word, by the secretariat alone, where the table allows it', () => {
    const rule = lifecycle.actions[action];
    const stage = rule.from === 'new' ? 'draft' : rule.from[0];
    const may = 'onBehalf' in rule && rule.onBehalf;
    for (const spoken of ['applicant', 'lead', 'nominator'] as const)
      for (const role of allRoles) {
        const onBehalf = { role: spoken, channel: 'phone' } as const;
        const command = { ...commandFor(action, role), onBehalf };
        const decision = decide(lifecycle, richApplication(action, stage), command, contextFor(action));
        const outcome = decision.accepted ? 'accepted' : decision.code;
        const allowed = role === 'secretariat' && may ? expectedOf(action, stage, spoken) : 'not-yours';
        expect({ spoken, role, outcome }).toEqual({ spoken, role, outcome: allowed });
      }
  });
});
