import { reviewCriteria, type CaseRole, type PromoterFormKey } from '@waymark/domain';
import { panel } from './data/promoters/people.js';
import type { DemoApplication, DemoReview, DemoTurn } from './data/promoters/types.js';
import type { DemoCalendar } from './days.js';
import { organisationId } from './ids.js';
import { desk, type Step, type Writing } from './steps.js';
import { demoCaseId } from './timeline.js';
import { contactCard } from './who.js';

type Who = readonly [actor: string, role: CaseRole];
interface Rest {
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly writing?: Writing;
}

const slotMinutes = 120;
/** What whoever checks eligibility ticks. */
const everything = ['inTime', 'agreed', 'type', 'complete', 'readable', 'single'];

const paper = (
  form: PromoterFormKey,
  answers: Readonly<Record<string, unknown>>,
  person: string | null = null,
) => ({ kind: 'paper', form, person, answers }) as const;

/** The answers to the form of the application, as they were handed in or stand in the draft. */
export function applicationAnswers(one: DemoApplication): Readonly<Record<string, unknown>> {
  const { inclusion, ...words } = one.answers;
  return {
    name: one.candidate,
    type: one.type,
    institutions: one.institutions,
    ...(one.region && { region: one.region }),
    languages: one.languages,
    contactEmail: contactCard(one.applicant).email,
    ...Object.fromEntries(Object.entries(words).filter(([, text]) => text !== '')),
    inclusion: inclusion === undefined ? 'no' : 'yes',
    ...(inclusion !== undefined && { inclusionHow: inclusion }),
    dataConsent: true,
  };
}

const reviewAnswers = ({ scores, recommendation, toPanel, toApplicant }: DemoReview) => ({
  ...Object.fromEntries(reviewCriteria.map((criterion, at) => [criterion, scores[at]])),
  recommendation,
  commentToPanel: toPanel,
  ...(toApplicant && { commentToApplicant: toApplicant }),
});

/** Tells one application; each turn gives one step or a few of the same day. */
class Telling {
  readonly #applicant: Who;
  readonly #beginner: Who;
  readonly #lead: Who;

  constructor(
    readonly one: DemoApplication,
    readonly calendar: DemoCalendar,
  ) {
    this.#applicant = [one.applicant, 'applicant'];
    this.#beginner = one.nominator === undefined ? this.#applicant : [one.nominator, 'nominator'];
    this.#lead = [one.ledByDeputy ? panel.deputy : panel.lead, 'lead'];
  }

  begin(): Step[] {
    const { one } = this;
    return [
      this.#step(one.started, this.#beginner, 'startApplication', {
        payload: {
          callId: demoCaseId('promoterCall', one.call),
          how: one.nominator === undefined ? 'self' : 'nomination',
          candidateKind: one.kind,
          title: one.candidate,
          applicantType: one.type,
          ...(one.region && { region: one.region }),
          languages: one.languages,
          ...(one.organisation && { institutionIds: [organisationId(one.organisation)] }),
        },
      }),
      this.#step(one.started, this.#beginner, undefined, {
        writing: paper('promoter-application', applicationAnswers(one)),
      }),
    ];
  }

  turn(turn: DemoTurn): Step[] {
    const step = (who: Who, action: string | undefined, rest: Rest = {}) => [
      this.#step(turn.on, who, action, rest),
    ];
    const [lead, applicant, beginner] = [this.#lead, this.#applicant, this.#beginner];
    switch (turn.what) {
      case 'asks-nominee':
        return step(beginner, 'askNominee');
      case 'agrees':
        return step(applicant, 'agreeToNomination');
      case 'submits':
        return step(beginner, 'submit');
      case 'submits-for-consent':
        return step(beginner, 'submitForConsent');
      case 'eligible': {
        const ticks = Object.fromEntries(everything.map((key) => [key, true]));
        return step(lead, 'markEligible', { writing: paper('promoter-eligibility', ticks) });
      }
      case 'ineligible':
        return step(lead, 'markIneligible', { payload: { reason: turn.reason } });
      case 'returned':
        return step(lead, 'returnToApplicant', { payload: { reason: turn.reason } });
      case 'merged': {
        const applicationId = demoCaseId('promoterApplication', turn.into);
        return step(lead, 'merge', { payload: { applicationId, reason: turn.reason } });
      }
      case 'withdraws':
        return step(applicant, 'withdraw', { payload: { reason: turn.reason } });
      case 'conflict': {
        const payload = { conflict: true, reason: turn.reason };
        return step([turn.reviewer, 'reviewer'], 'declareInterests', { payload });
      }
      case 'assigned':
        return [
          ...turn.reviewers.flatMap((one) =>
            step([one, 'reviewer'], 'declareInterests', { payload: { conflict: false } }),
          ),
          ...step(lead, 'assign', {
            payload: { reviewerIds: turn.reviewers.map((one) => contactCard(one).id) },
          }),
        ];
      case 'reviewed':
      case 'review-begun': {
        const writing = paper('promoter-review', reviewAnswers(turn), turn.reviewer);
        const action = turn.what === 'reviewed' ? 'fileReview' : undefined;
        return step([turn.reviewer, 'reviewer'], action, { writing });
      }
      case 'slots': {
        const slots = turn.slots.map((day) => this.#slot(day));
        return step(lead, 'offerSlots', {
          payload: { slots, minutes: 30, place: 'https://meet.example/promoters' },
        });
      }
      case 'picks':
        return step(applicant, 'pickSlot', { payload: { slot: this.#slot(turn.slot) } });
      case 'interviewed':
        return step(lead, 'recordInterview', { payload: { text: turn.notes } });
      case 'no-interview':
        return step(lead, 'leaveInterviewOut', { payload: { reason: turn.reason } });
      case 'staged': {
        const { decision, reason, rank } = turn;
        return step(lead, 'stageDecision', { payload: { decision, reason, ...(rank && { rank }) } });
      }
      case 'accepts':
        return step(applicant, 'acceptOffer');
      case 'declines':
        return step(applicant, 'declineOffer', { payload: { reason: turn.reason } });
      case 'profile':
        return this.#profile(turn);
      case 'approved':
        return step([desk.texts, 'secretariat'], 'approveProfile');
      case 'alumni':
        return step(applicant, 'becomeAlumni');
    }
  }

  #slot(day: number): string {
    return this.calendar.moment(this.calendar.day(day), slotMinutes);
  }

  #profile(turn: Extract<DemoTurn, { what: 'profile' }>): Step[] {
    const { on, headline, about, messages, interests, links, consents } = turn;
    const { languages } = this.one;
    const asks = Object.fromEntries(consents.map((one) => [`${one}Consent`, true]));
    const writing = paper('promoter-profile', {
      headline,
      about,
      messages,
      interests,
      languages,
      ...asks,
      ...(links && { links }),
    });
    const written = this.#step(on, this.#applicant, undefined, { writing });
    return [written, this.#step(on, this.#applicant, 'submitProfile')];
  }

  #step(on: number, [actor, role]: Who, action: string | undefined, rest: Rest = {}): Step {
    return {
      day: this.calendar.workingDay(on),
      caseKind: 'promoterApplication',
      caseKey: this.one.key,
      actor,
      role,
      ...(action && { action }),
      ...rest,
    };
  }
}

/** Everything that happened to an application so far, in the order of its days. */
export function applicationSteps(one: DemoApplication, calendar: DemoCalendar): Step[] {
  const telling = new Telling(one, calendar);
  return [...telling.begin(), ...one.turns.flatMap((turn) => telling.turn(turn))];
}
