import { actingSide } from '../../lifecycle/draft.js';
import { withCounts } from '../opportunity-counts.js';
import { given, onlyGiven, sides, stagesAfterVisit, withSide, type ExchangeActions } from '../kit.js';

const reason = { kind: 'longText', required: true } as const;

/** KPI fields, the end of a case, and the follow-up half a year later. */
export const closingActions = {
  recordKpi: {
    from: stagesAfterVisit,
    to: 'same',
    by: ['secretariat', 'sender'],
    onBehalf: true,
    checks: ['somethingGiven'],
    asks: {
      participantsCount: { kind: 'number', required: false, min: 0, max: 10_000 },
      vetLearners: { kind: 'number', required: false, min: 0, max: 10_000 },
      fewerOpportunities: { kind: 'counts', required: false, list: 'barriers' },
      skillsNeed: { kind: 'longText', required: false },
    },
    apply: (facts, { payload }) => {
      const { fewerOpportunities, ...figures } = onlyGiven(payload);
      const next = { ...facts, kpi: { ...facts.kpi, ...figures } };
      return fewerOpportunities === undefined
        ? next
        : withCounts(next, facts.sender.organisationId, fewerOpportunities as Record<string, number>);
    },
    mainWhen: ['isPublished', 'kpiIncomplete'],
    weight: 'main',
    event: 'kpi-recorded',
  },
  complete: {
    from: ['published'],
    to: 'completed',
    by: ['secretariat'],
    needs: ['kpiComplete'],
    weight: 'main',
    event: 'exchange-completed',
  },
  /** The exchange still counts as held. */
  closeWithoutFactsheet: {
    from: ['reporting', 'drafting', 'approval'],
    to: 'completed',
    by: ['secretariat'],
    asks: { reason },
    apply: (facts, command, { now }) => ({
      ...facts,
      ended: { at: now, reason: given<string>(command, 'reason')!, withoutFactsheet: true },
    }),
    consequences: [{ mail: 'closed-without-factsheet', to: 'bothSides' }],
    weight: 'stop',
    event: 'closed-without-factsheet',
  },
  askFollowUp: {
    from: stagesAfterVisit,
    to: 'same',
    by: ['clock'],
    needs: ['followUpNotAsked'],
    apply: (facts, _command, { now }) => ({ ...facts, followUp: { askedAt: now, status: 'open' } }),
    consequences: [{ mail: 'follow-up', to: 'sidesOwingNextStep' }],
    weight: 'system',
    event: 'follow-up-asked',
  },
  answerNextStep: {
    from: stagesAfterVisit,
    to: 'same',
    by: ['host', 'sender'],
    onBehalf: true,
    needs: ['followUpAsked'],
    asks: {
      text: { kind: 'longText', required: true },
      skillsNeed: { kind: 'longText', required: false },
    },
    apply: (facts, command, { now }) => {
      const text = given<string>(command, 'text')!;
      const skillsNeed = given<string>(command, 'skillsNeed');
      const next = withSide(facts, actingSide(command)!, { nextStepAnswer: { at: now, text } });
      const all = sides.every((side) => next[side].nextStepAnswer);
      return {
        ...next,
        kpi: skillsNeed ? { ...next.kpi, skillsNeed } : next.kpi,
        followUp: {
          ...next.followUp!,
          status: all || next.followUp!.status !== 'open' ? 'answered' : 'open',
        },
      };
    },
    event: 'next-step-answered',
  },
  /** One reminder, then "no answer"; one side's answer is an answer. */
  closeFollowUp: {
    from: stagesAfterVisit,
    to: 'same',
    by: ['clock', 'secretariat'],
    needs: ['followUpOpen'],
    apply: (facts) => ({
      ...facts,
      followUp: {
        ...facts.followUp!,
        status: sides.some((side) => facts[side].nextStepAnswer) ? 'answered' : 'no-answer',
      },
    }),
    event: 'follow-up-closed',
  },
} as const satisfies ExchangeActions;
