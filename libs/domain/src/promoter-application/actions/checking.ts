import type { ApplicationActions } from '../kit.js';
import { lookedUp } from '../look-up.js';

const checkers = ['lead', 'checker'] as const;
const reason = { kind: 'longText', required: true } as const;

/** Eligibility, and what is done with the same application handed in twice. */
export const checkingActions = {
  markEligible: {
    from: ['submitted'],
    to: 'eligible',
    by: checkers,
    needs: ['somebodyLeads'],
    checks: ['checklistComplete'],
    apply: (facts, _command, context) => lookedUp(facts, context),
    weight: 'main',
    event: 'found-eligible',
  },
  markIneligible: {
    from: ['submitted'],
    to: 'ineligible',
    by: checkers,
    asks: { reason },
    apply: (facts, { payload }, { now }) => ({
      ...facts,
      ended: { at: now, reason: payload['reason'] as string },
    }),
    consequences: [{ mail: 'application-ineligible', to: 'applicantSide' }],
    weight: 'stop',
    event: 'found-ineligible',
  },
  returnToApplicant: {
    from: ['submitted'],
    to: 'returned',
    by: checkers,
    needs: ['notYetReturned'],
    asks: { reason },
    apply: (facts, _command, { now }) => ({ ...facts, returnedAt: now }),
    consequences: [{ mail: 'application-returned', to: 'applicantSide' }],
    event: 'application-returned',
  },
  /** Not mended in time: it is judged as it stands. */
  takeAsItStands: {
    from: ['returned'],
    to: 'submitted',
    by: ['clock'],
    weight: 'system',
    event: 'taken-as-it-stands',
  },
  reconsider: {
    from: ['ineligible'],
    to: 'submitted',
    by: ['lead'],
    onBehalf: true,
    asks: { reason },
    apply: (facts) => ({ ...facts, ended: null }),
    event: 'eligibility-reconsidered',
  },
  merge: {
    from: ['submitted', 'eligible'],
    to: 'merged',
    by: ['lead', 'checker', 'secretariat'],
    checks: ['mergeable'],
    asks: { applicationId: { kind: 'id', required: true }, reason },
    apply: (facts, { payload }, { now }) => ({
      ...facts,
      ended: { at: now, reason: payload['reason'] as string },
    }),
    consequences: [{ mail: 'application-merged', to: 'applicantSide' }],
    weight: 'stop',
    event: 'application-merged',
  },
} as const satisfies ApplicationActions;
