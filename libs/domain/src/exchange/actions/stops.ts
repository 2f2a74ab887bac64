import { dayOf } from '../../deadlines/brussels.js';
import { given, stagesBeforeVisit, type ExchangeActions } from '../kit.js';
import { withoutPassedDates, withoutVisit } from '../visit.js';

const reason = { kind: 'longText', required: true } as const;

/** Hold, cancellation and the way back, and the deletion of what may not be kept. */
export const stopActions = {
  /** Asked again while on hold, it sets another day. */
  putOnHold: {
    from: [...stagesBeforeVisit, 'on-hold'],
    to: 'on-hold',
    by: ['secretariat'],
    checks: ['resumeDayAhead'],
    asks: { until: { kind: 'day', required: true }, reason },
    apply: (facts, command) => ({ ...facts, holdUntil: given<string>(command, 'until')! }),
    consequences: [{ mail: 'put-on-hold', to: 'bothSides' }],
    event: 'put-on-hold',
  },
  resume: {
    from: ['on-hold'],
    to: 'back',
    backTo: { 'on-hold': stagesBeforeVisit },
    by: ['secretariat', 'clock'],
    // A question asked before the hold is no longer any use: it would let the case lapse as it goes on.
    apply: (facts, _command, context) => ({
      ...withoutPassedDates(facts, context),
      holdUntil: null,
      stillOnAskedAt: [],
    }),
    data: (facts, _command, context) =>
      withoutPassedDates(facts, context).plan === facts.plan ? {} : { datesCleared: true },
    consequences: [{ mail: 'resumed', to: 'bothSides' }],
    weight: 'main',
    event: 'resumed',
  },
  cancel: {
    from: [...stagesBeforeVisit, 'on-hold'],
    to: 'cancelled',
    by: ['host', 'sender', 'secretariat'],
    onBehalf: true,
    asks: { reason },
    apply: (facts, command, { now }) => ({
      ...facts,
      holdUntil: null,
      ended: { at: now, reason: given<string>(command, 'reason')! },
    }),
    consequences: [
      { mail: 'exchange-cancelled', to: 'bothSides' },
      { mail: 'exchange-cancelled', to: 'participants' },
    ],
    weight: 'stop',
    event: 'exchange-cancelled',
  },
  /** A visit that was not held is planned anew; everything else goes on where it ended. */
  reopen: {
    from: ['completed', 'cancelled', 'expired', 'lapsed'],
    to: 'back',
    backTo: {
      completed: ['reporting', 'drafting', 'approval', 'published'],
      cancelled: stagesBeforeVisit,
      expired: ['proposed'],
      lapsed: ['introduced', 'preparing'],
    },
    by: ['secretariat'],
    needs: ['proposalsOpenAgain', 'placesFreeAgain', 'introductionsNotFullAgain'],
    asks: { reason },
    apply: (facts, _command, context) => {
      // Whoever opens a case that was recorded quietly wants to go on with it, and that needs mails.
      const { quiet: _quiet, ...spoken } = facts;
      const opened = { ...spoken, ended: null, stillOnAskedAt: [] };
      // After the visit access needs stay deleted, and nobody is asked for them again.
      if (facts.stage === 'completed') return opened;
      const { accessNeedsErasedAt: _erased, ...ahead } = opened;
      const notHeld = facts.visit?.outcome === 'not-held';
      return withoutPassedDates(notHeld ? withoutVisit(ahead) : ahead, context);
    },
    consequences: [
      { liftBar: 'ownPair' },
      { wake: 'proposals' },
      { mail: 'exchange-reopened', to: 'bothSides' },
    ],
    event: 'exchange-reopened',
  },
  eraseAccessNeeds: {
    from: ['reporting', 'drafting', 'approval', 'published', 'completed', 'cancelled', 'lapsed'],
    to: 'same',
    by: ['clock'],
    needs: ['accessNeedsKept'],
    apply: (facts, _command, { now }) => ({ ...facts, accessNeedsErasedAt: now }),
    consequences: [{ erase: 'accessNeeds' }],
    weight: 'system',
    event: 'access-needs-deleted',
  },
  /** That somebody permitted it, how, when and of how many stays: a photo that is public needs it. */
  eraseBystanders: {
    from: ['reporting', 'drafting', 'approval', 'published', 'completed', 'cancelled'],
    to: 'same',
    by: ['clock'],
    needs: ['bystandersKept'],
    apply: (facts) => ({
      ...facts,
      bystanders: (facts.bystanders ?? []).map(({ who: _who, givenBy: _givenBy, ...kept }) => kept),
    }),
    consequences: [{ erase: 'bystanders' }],
    weight: 'system',
    event: 'bystanders-deleted',
  },
  /** Of people taken off the exchange; the ones removed on the same day go together. */
  eraseRemovedNeeds: {
    from: [
      'on-hold',
      'preparing',
      'ready',
      'visiting',
      'reporting',
      'drafting',
      'approval',
      'published',
      'completed',
      'cancelled',
      'lapsed',
    ],
    to: 'same',
    by: ['clock'],
    subject: (_command, facts) => firstRemoved(facts),
    data: (facts) => ({ personIds: firstRemoved(facts) }),
    apply: (facts) => {
      const gone = firstRemoved(facts);
      return { ...facts, removed: (facts.removed ?? []).filter(({ personId }) => !gone.includes(personId)) };
    },
    consequences: [{ erase: 'accessNeeds' }],
    weight: 'system',
    event: 'removed-access-needs-deleted',
  },
} as const satisfies ExchangeActions;

function firstRemoved({ removed = [] }: { removed?: readonly { personId: string; at: string }[] }): string[] {
  const first = removed[0];
  return first
    ? removed.filter(({ at }) => dayOf(at) === dayOf(first.at)).map(({ personId }) => personId)
    : [];
}
