import { actingSide } from '../../lifecycle/draft.js';
import { hardConditions } from '../match-needs.js';
import { given, withSide, type ExchangeActions } from '../kit.js';

const reason = { kind: 'longText', required: true } as const;

/** From the proposed match to the first contact. */
export const matchActions = {
  proposeMatch: {
    from: 'new',
    to: 'proposed',
    by: ['secretariat'],
    needs: hardConditions,
    asks: {
      hostProposalId: { kind: 'id', required: false },
      senderProposalId: { kind: 'id', required: false },
      hostOrganisationId: { kind: 'organisation', required: false },
      senderOrganisationId: { kind: 'organisation', required: false },
      title: { kind: 'text', required: true },
      why: { kind: 'longText', required: true },
      topics: { kind: 'codes', required: true, list: 'topics' },
      format: { kind: 'text', required: true, maxLength: 60, list: 'formats' },
      afterTheFact: { kind: 'boolean', required: false },
    },
    consequences: [{ mail: 'match-proposed', to: 'silentSides' }],
    weight: 'main',
    event: 'match-proposed',
  },
  acceptMatch: {
    from: ['proposed'],
    to: 'same',
    by: ['host', 'sender'],
    onBehalf: true,
    needs: ['notYetAccepted'],
    apply: (facts, command, { now }) => withSide(facts, actingSide(command)!, { acceptedAt: now }),
    weight: 'main',
    event: 'match-accepted',
  },
  declineMatch: {
    from: ['proposed'],
    to: 'declined',
    by: ['host', 'sender'],
    onBehalf: true,
    asks: { kind: { kind: 'choice', required: true, options: ['not-now', 'no'] }, reason },
    apply: (facts, command, { now }) =>
      withSide(facts, actingSide(command)!, {
        declined: { at: now, kind: given(command, 'kind')!, reason: given(command, 'reason')! },
      }),
    consequences: [
      { barPair: 'notNowBarMonths', when: ['saidNotNow'] },
      { barPair: 'forGood', when: ['saidNo'] },
      { mail: 'match-declined', to: 'otherSide' },
    ],
    weight: 'stop',
    event: 'match-declined',
  },
  /** The silent side must say again that its proposal stands, before it is matched once more. */
  expireMatch: {
    from: ['proposed'],
    to: 'expired',
    by: ['clock'],
    consequences: [
      { barPair: 'expiryBarDays' },
      { command: 'askReconfirm', on: 'silentProposals' },
      { mail: 'match-expired', to: 'bothSides' },
    ],
    weight: 'system',
    event: 'match-expired',
  },
  /** A proposal was withdrawn, or the secretariat takes its suggestion back. */
  withdrawMatch: {
    from: ['proposed', 'on-hold'],
    to: 'cancelled',
    by: ['secretariat', 'clock'],
    needs: ['onlyProposed'],
    checks: ['withdrawalExplained'],
    asks: { reason: { kind: 'longText', required: false } },
    apply: (facts, command, { now }) => ({
      ...facts,
      holdUntil: null,
      ended: { at: now, reason: given(command, 'reason') ?? '' },
    }),
    consequences: [{ mail: 'match-withdrawn', to: 'bothSides' }],
    weight: 'stop',
    event: 'match-withdrawn',
  },
  logFirstContact: {
    from: ['introduced'],
    to: 'preparing',
    by: ['host', 'sender'],
    onBehalf: true,
    apply: (facts, _command, { now }) => ({ ...facts, firstContactAt: now }),
    consequences: [{ mail: 'preparation-started', to: 'bothSides' }],
    weight: 'main',
    event: 'first-contact-logged',
  },
  lapse: {
    from: ['introduced', 'preparing'],
    to: 'lapsed',
    by: ['clock'],
    consequences: [{ mail: 'exchange-lapsed', to: 'bothSides' }],
    weight: 'system',
    event: 'exchange-lapsed',
  },
} as const satisfies ExchangeActions;
