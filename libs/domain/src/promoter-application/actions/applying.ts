import { promoterTypes } from '../../promoters/terms.js';
import type { Command } from '../../lifecycle/index.js';
import type { PromoterApplicationFacts } from '../facts.js';
import {
  stagesAfterDecision,
  stagesBeforeDecision,
  stagesInReview,
  type ApplicationActions,
} from '../kit.js';
import { lookedUp } from '../look-up.js';

const writers = ['applicant', 'nominator', 'coAuthor'] as const;
const reason = { kind: 'longText', required: true } as const;
const person = { personId: { kind: 'person', required: true } } as const;

const about = {
  applicantType: { kind: 'choice', required: false, options: promoterTypes },
  institutionIds: { kind: 'ids', required: false },
  region: { kind: 'text', required: false, maxLength: 10 },
  languages: { kind: 'codes', required: false, list: 'languages' },
  topics: { kind: 'codes', required: false, list: 'topics' },
} as const;

const withGiven = (facts: PromoterApplicationFacts, { payload }: Command): PromoterApplicationFacts => ({
  ...facts,
  ...Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== null && value !== undefined)),
});

const ended = (facts: PromoterApplicationFacts, { payload }: Command, { now }: { readonly now: string }) => ({
  ...facts,
  ended: { at: now, reason: typeof payload['reason'] === 'string' ? payload['reason'] : '' },
});

/** From the first word of a draft to a withdrawal. */
export const applyingActions = {
  startApplication: {
    from: 'new',
    to: 'draft',
    by: ['applicant', 'nominator'],
    onBehalf: true,
    needs: ['callOpen'],
    asks: {
      callId: { kind: 'id', required: true },
      how: { kind: 'choice', required: true, options: ['self', 'nomination'] },
      candidateKind: { kind: 'choice', required: true, options: ['person', 'organisation'] },
      title: { kind: 'text', required: true },
      ...about,
    },
    weight: 'main',
    event: 'application-started',
  },
  /** What assignment and the rules of conflict look at; the answers themselves are a draft of the form. */
  editApplication: {
    from: ['draft', 'returned'],
    to: 'same',
    by: writers,
    onBehalf: true,
    checks: ['somethingGiven'],
    asks: { title: { kind: 'text', required: false }, ...about },
    apply: (facts, command, context) => lookedUp(withGiven(facts, command), context),
    event: 'application-edited',
  },
  addCoAuthor: {
    from: ['draft', 'returned'],
    to: 'same',
    by: ['applicant', 'nominator'],
    checks: ['newCoAuthor'],
    asks: person,
    apply: (facts, { payload }) => ({
      ...facts,
      coAuthorIds: [...facts.coAuthorIds, payload['personId'] as string],
    }),
    subject: ({ payload }) => payload['personId'] as string,
    consequences: [{ mail: 'co-author-invited', to: 'subject' }],
    event: 'co-author-added',
  },
  removeCoAuthor: {
    from: ['draft', 'returned'],
    to: 'same',
    by: ['applicant', 'nominator'],
    needs: ['hasCoAuthor'],
    checks: ['knownCoAuthor'],
    asks: person,
    apply: (facts, { payload }) => ({
      ...facts,
      coAuthorIds: facts.coAuthorIds.filter((id) => id !== payload['personId']),
    }),
    event: 'co-author-removed',
  },
  askNominee: {
    from: ['draft'],
    to: 'same',
    by: ['nominator'],
    onBehalf: true,
    needs: ['callOpen', 'isNomination', 'nomineeNotAsked'],
    apply: (facts, _command, { now }) => ({ ...facts, nomineeAskedAt: now }),
    consequences: [{ mail: 'nomination', to: 'applicant' }],
    event: 'nominee-asked',
  },
  agreeToNomination: {
    from: ['draft', 'awaiting-consent'],
    to: 'same',
    by: ['applicant'],
    needs: ['nomineeHasNotAgreed', 'nomineeInTime'],
    apply: (facts, { actor }, { now }) => ({
      ...facts,
      nomineeAgreedAt: now,
      applicantId: actor.personId ?? facts.applicantId,
    }),
    consequences: [{ mail: 'nominee-agreed', to: 'nominator' }],
    weight: 'main',
    event: 'nominee-agreed',
  },
  refuseNomination: {
    from: ['draft', 'awaiting-consent'],
    to: 'withdrawn',
    by: ['applicant'],
    needs: ['nomineeHasNotAgreed'],
    asks: { reason: { kind: 'longText', required: false } },
    apply: ended,
    consequences: [{ mail: 'nomination-refused', to: 'nominator' }],
    weight: 'stop',
    event: 'nomination-refused',
  },
  submit: {
    from: ['draft'],
    to: 'submitted',
    by: ['applicant', 'nominator'],
    onBehalf: true,
    needs: ['callOpen', 'candidateAgrees'],
    checks: ['applicationComplete'],
    apply: (facts, _command, context) => lookedUp({ ...facts, submittedAt: context.now }, context),
    weight: 'main',
    mainWhen: ['candidateAgrees'],
    event: 'application-submitted',
  },
  /** Complete but for the nominee's yes, which may come within the days of grace. */
  submitForConsent: {
    from: ['draft'],
    to: 'awaiting-consent',
    by: ['nominator'],
    onBehalf: true,
    needs: ['callOpen', 'nomineeHasNotAgreed'],
    checks: ['applicationComplete'],
    apply: (facts, _command, context) =>
      lookedUp({ ...facts, nomineeAskedAt: facts.nomineeAskedAt ?? context.now }, context),
    consequences: [{ mail: 'nomination', to: 'applicant' }],
    weight: 'main',
    mainWhen: ['nomineeHasNotAgreed'],
    event: 'nomination-submitted',
  },
  lapse: {
    from: ['draft', 'awaiting-consent'],
    to: 'lapsed',
    by: ['clock'],
    consequences: [{ mail: 'draft-lapsed', to: 'applicantSide' }],
    weight: 'system',
    event: 'application-lapsed',
  },
  /** A call that was extended or opened again takes what lapsed meanwhile. */
  takeUpDraft: {
    from: ['lapsed'],
    to: 'draft',
    by: ['applicant', 'nominator'],
    onBehalf: true,
    needs: ['callOpen'],
    weight: 'main',
    event: 'draft-taken-up',
  },
  resubmit: {
    from: ['returned'],
    to: 'submitted',
    by: ['applicant', 'nominator'],
    onBehalf: true,
    checks: ['applicationComplete'],
    apply: lookedUpAgain,
    weight: 'main',
    event: 'application-resubmitted',
  },
  reopenField: {
    from: ['submitted', 'eligible', 'under-review', 'interview', 'ready'],
    to: 'same',
    by: ['lead', 'checker', 'secretariat'],
    needs: ['noFieldReopened'],
    asks: { field: { kind: 'text', required: true, maxLength: 60 }, reason },
    apply: (facts, { payload }) => ({ ...facts, reopenedField: payload['field'] as string }),
    consequences: [{ mail: 'field-reopened', to: 'applicantSide' }],
    event: 'field-reopened',
  },
  closeField: {
    from: ['submitted', 'eligible', 'under-review', 'interview', 'ready'],
    to: 'same',
    by: ['applicant', 'nominator', 'coAuthor', 'lead', 'checker', 'secretariat'],
    needs: ['fieldReopened'],
    checks: ['applicationComplete'],
    apply: (facts) => ({ ...facts, reopenedField: null }),
    event: 'field-closed',
  },
  withdraw: {
    from: [...stagesBeforeDecision, ...stagesAfterDecision],
    to: 'withdrawn',
    by: ['applicant'],
    onBehalf: true,
    asks: { reason: { kind: 'longText', required: false } },
    apply: ended,
    consequences: [{ mail: 'application-withdrawn', to: 'lead', when: ['wasSubmitted'] }],
    weight: 'stop',
    event: 'application-withdrawn',
  },
  /** As long as the nominee has not made it theirs, it is the nominator's to take back. */
  withdrawNomination: {
    from: ['draft', 'awaiting-consent'],
    to: 'withdrawn',
    by: ['nominator'],
    onBehalf: true,
    needs: ['nomineeHasNotAgreed'],
    asks: { reason: { kind: 'longText', required: false } },
    apply: ended,
    weight: 'stop',
    event: 'nomination-withdrawn',
  },
  /** The call moved: what hangs on its dates moves with it. */
  followCall: {
    from: [...stagesBeforeDecision, 'waitlisted', 'lapsed'],
    to: 'same',
    by: ['clock'],
    apply: lookedUpAgain,
    weight: 'system',
    event: 'call-followed',
  },
  endWithoutAward: {
    from: [...stagesInReview, 'draft', 'awaiting-consent'],
    to: 'without-award',
    by: ['clock'],
    apply: lookedUpAgain,
    consequences: [{ mail: 'call-without-award', to: 'applicantSide' }],
    weight: 'system',
    event: 'ended-without-award',
  },
  takeUpAgain: {
    from: ['without-award'],
    to: 'back',
    backTo: { 'without-award': stagesBeforeDecision },
    by: ['clock'],
    apply: lookedUpAgain,
    consequences: [{ mail: 'taken-up-again', to: 'applicantSide' }],
    weight: 'system',
    event: 'taken-up-again',
  },
} as const satisfies ApplicationActions;

function lookedUpAgain(
  facts: PromoterApplicationFacts,
  _command: Command,
  context: Parameters<typeof lookedUp>[1],
): PromoterApplicationFacts {
  return lookedUp(facts, context);
}
