import type { PromoterApplicationFacts } from '../facts.js';
import type { ApplicationActions } from '../kit.js';

const interviewers = ['lead', 'checker'] as const;

const withInterview = (
  facts: PromoterApplicationFacts,
  change: Partial<NonNullable<PromoterApplicationFacts['interview']>>,
): PromoterApplicationFacts => ({
  ...facts,
  interview: {
    offeredAt: facts.stageSince,
    slots: [],
    minutes: 30,
    place: '',
    picked: null,
    noShows: 0,
    heldAt: null,
    ...facts.interview,
    ...change,
  },
});

/** Interviews, as intake or after the reviews. */
export const interviewingActions = {
  /** The first slots, others in their place, and the second chance after a no-show. */
  offerSlots: {
    from: ['eligible', 'interview'],
    to: 'interview',
    by: interviewers,
    onBehalf: true,
    needs: ['interviewNotDone', 'interviewToBeHeld', 'aSlotMayBeOffered'],
    checks: ['slotsAhead'],
    asks: {
      slots: { kind: 'codes', required: true },
      minutes: { kind: 'number', required: false, min: 5, max: 240 },
      place: { kind: 'text', required: false },
    },
    apply: (facts, { payload }, { now }) =>
      withInterview(facts, {
        offeredAt: now,
        slots: (payload['slots'] as string[]).toSorted(),
        minutes: (payload['minutes'] as number | undefined) ?? facts.interview?.minutes ?? 30,
        place: (payload['place'] as string | undefined) ?? facts.interview?.place ?? '',
        picked: null,
      }),
    // A slot that was picked before is cancelled by the new offer: its calendar file goes with the mail.
    consequences: [{ mail: 'slots-offered', to: 'applicant' }],
    weight: 'main',
    mainWhen: ['interviewToBeHeld', 'slotNotOffered'],
    event: 'slots-offered',
  },
  pickSlot: {
    from: ['interview'],
    to: 'same',
    by: ['applicant'],
    onBehalf: true,
    needs: ['slotsOffered'],
    checks: ['slotOffered'],
    asks: { slot: { kind: 'text', required: true, maxLength: 30 } },
    apply: (facts, { payload }) => withInterview(facts, { picked: payload['slot'] as string }),
    consequences: [
      { mail: 'slot-picked', to: 'applicant' },
      { mail: 'slot-picked', to: 'lead' },
    ],
    weight: 'main',
    mainWhen: ['slotNotPicked'],
    event: 'slot-picked',
  },
  recordInterview: {
    from: ['interview'],
    to: 'same',
    by: interviewers,
    onBehalf: true,
    needs: ['pickedSlotCome'],
    asks: { text: { kind: 'longText', required: true } },
    apply: (facts, _command, { now }) => withInterview(facts, { heldAt: now }),
    weight: 'main',
    event: 'interview-held',
  },
  recordNoShow: {
    from: ['interview'],
    to: 'same',
    by: interviewers,
    onBehalf: true,
    needs: ['pickedSlotCome'],
    apply: (facts) =>
      withInterview(facts, { picked: null, slots: [], noShows: (facts.interview?.noShows ?? 0) + 1 }),
    event: 'no-show-recorded',
  },
  leaveInterviewOut: {
    from: ['interview'],
    to: 'same',
    by: ['lead'],
    onBehalf: true,
    asks: { reason: { kind: 'longText', required: true } },
    apply: (facts, { payload }) => withInterview(facts, { leftOut: payload['reason'] as string }),
    event: 'interview-left-out',
  },
} as const satisfies ApplicationActions;
