import { stagedDecisions, type StagedDecision } from '../../promoters/terms.js';
import type { ApplicationActions } from '../kit.js';

const reason = { kind: 'longText', required: true } as const;

/** Staging, the release, and the candidate's answer. */
export const decidingActions = {
  stageDecision: {
    from: ['ready', 'staged'],
    to: 'staged',
    by: ['lead'],
    onBehalf: true,
    checks: ['waitlistRanked'],
    asks: {
      decision: { kind: 'choice', required: true, options: stagedDecisions },
      reason,
      rank: { kind: 'number', required: false, min: 1, max: 1000 },
    },
    apply: (facts, { payload }, { now }) => ({
      ...facts,
      staged: {
        decision: payload['decision'] as StagedDecision,
        reason: payload['reason'] as string,
        rank: payload['decision'] === 'waitlist' ? (payload['rank'] as number) : null,
        at: now,
      },
    }),
    weight: 'main',
    event: 'decision-staged',
  },
  unstageDecision: {
    from: ['staged'],
    to: 'ready',
    by: ['lead'],
    onBehalf: true,
    asks: { reason },
    apply: (facts) => ({ ...facts, staged: null }),
    event: 'decision-unstaged',
  },
  /** Asked by the call, when its decisions are released. */
  notify: {
    from: ['staged'],
    to: 'notified',
    by: ['clock'],
    needs: ['decisionsReleased'],
    weight: 'system',
    event: 'decision-notified',
  },
  moveUp: {
    from: ['waitlisted'],
    to: 'accepted',
    by: ['clock', 'lead', 'secretariat'],
    needs: ['placeFree', 'firstInLine'],
    consequences: [{ mail: 'offer-from-waitlist', to: 'applicant' }],
    event: 'moved-up',
  },
  endWaitlist: {
    from: ['waitlisted'],
    to: 'rejected',
    by: ['clock'],
    consequences: [{ mail: 'rejected', to: 'applicantSide' }],
    weight: 'system',
    event: 'waitlist-ended',
  },
  acceptOffer: {
    from: ['accepted'],
    to: 'confirmed',
    by: ['applicant'],
    onBehalf: true,
    consequences: [
      { mail: 'profile-invitation', to: 'applicant' },
      { mail: 'offer-accepted', to: 'secretariat' },
    ],
    weight: 'main',
    event: 'offer-accepted',
  },
  declineOffer: {
    from: ['accepted', 'confirmed'],
    to: 'declined',
    by: ['applicant'],
    onBehalf: true,
    asks: { reason: { kind: 'longText', required: false } },
    apply: (facts, { payload }, { now }) => ({
      ...facts,
      ended: { at: now, reason: typeof payload['reason'] === 'string' ? payload['reason'] : '' },
    }),
    consequences: [{ mail: 'offer-declined', to: 'secretariat' }],
    weight: 'stop',
    event: 'offer-declined',
  },
  lapseOffer: {
    from: ['accepted'],
    to: 'declined',
    by: ['clock'],
    consequences: [
      { mail: 'offer-lapsed', to: 'applicant' },
      { mail: 'offer-declined', to: 'secretariat' },
    ],
    weight: 'system',
    event: 'offer-lapsed',
  },
} as const satisfies ApplicationActions;
