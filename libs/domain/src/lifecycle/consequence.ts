import type { Day } from './case.js';

/** Of a promoter call and its applications. */
export type PromoterAudience =
  /** Whoever leads: of an application the deputy, where the lead coordinator has a conflict. */
  | 'lead'
  /** The lead and those who look at eligibility. */
  | 'checkers'
  /** The candidate. */
  | 'applicant'
  | 'nominator'
  /** The candidate, who nominated them, and who writes with them. */
  | 'applicantSide'
  /** Reviewers whose review is due. */
  | 'reviewersOwing'
  /** All members, and the wider mailing list that the secretariat keeps. */
  | 'mailingList';

/** Who gets a mail or a task. Resolved to people when the decision is stored. */
export type Audience =
  | 'host'
  | 'sender'
  | 'bothSides'
  /** The one further sender that somebody wrote to. */
  | 'coSender'
  | 'silentSides'
  | 'otherSide'
  | 'proposer'
  | 'participants'
  | 'participantsOwingPre'
  | 'participantsOwingPost'
  /** The host while its own report before or after the visit is missing. */
  | 'hostOwingPre'
  | 'hostOwingPost'
  /** The contacts of those organisations whose people (or who themselves) still owe a report. */
  | 'contactsOwingPre'
  | 'contactsOwingPost'
  /** The person a report belongs to; the host where it is the host's. */
  | 'reportOwner'
  /** Sides that have not answered the question about their next step. */
  | 'sidesOwingNextStep'
  /** The person an action was about. */
  | 'subject'
  | 'unconfirmedQuoted'
  | PromoterAudience
  | 'secretariat';

export type TaskFor = 'secretariat' | 'host' | 'sender' | 'proposer' | 'lead';

/** Applications of a call: all, those staged and to be told, those whose profile waits, those waiting for a place. */
export type CallTargets = 'applications' | 'stagedApplications' | 'approvedProfiles' | 'waitlist';

/** Something to be done outside the case's own row. Mails, wakes and commands go through the outbox. */
export type Consequence =
  | { readonly mail: string; readonly to: Audience }
  | { readonly openTask: string; readonly for: TaskFor }
  | { readonly closeTask: string }
  /** Bars the pair for so long (a settings key), or for good. The last day is worked out in `barUntil`. */
  | { readonly barPair: string | 'forGood' }
  /** Takes away the bars that this very case made. */
  | { readonly liftBar: 'ownPair' }
  /** Wakes the other cases this one hangs on, so that they look at their places again. */
  | { readonly wake: 'proposals' }
  /** Asks something of other cases, in the clock's name. */
  | {
      readonly command: string;
      readonly on: 'silentProposals' | 'proposedExchanges' | 'proposals' | CallTargets;
    }
  /** Freezes the current factsheet draft as a public revision, or takes items off it. */
  | { readonly publish: 'factsheet' }
  /** Shows a promoter's profile as it was approved and consented to, or takes it off every public page. */
  | { readonly publish: 'profile' }
  | { readonly unpublish: 'profile' }
  | { readonly freezeReport: 'own' }
  | { readonly returnReport: 'own' }
  /** Deletes practical and access needs: of everybody in the case, or of those taken off it (`subjectIds`). */
  | { readonly erase: 'accessNeeds' }
  /** Deletes the names of people on photos who take no part from the story of the case. */
  | { readonly erase: 'bystanders' };

/** A consequence that may hang on conditions. */
export type ConditionalConsequence = Consequence & {
  /** Follows only when all these needs hold in the facts *after* the action. */
  readonly when?: readonly string[];
  /** Follows only when the command carried at least one of these fields. */
  readonly given?: readonly string[];
  /** Follows only when the command is about this kind of report. */
  readonly of?: string;
};

/** A consequence with the event it came from; `subjectId` is the person an action was about, if any. */
export interface ResolvedConsequence {
  readonly seq: number;
  readonly consequence: Consequence;
  readonly subjectId?: string;
  /** Several people at once, where a consequence is about those (access needs to be deleted). */
  readonly subjectIds?: readonly string[];
  /** The side that acted, so that `otherSide` can be resolved. */
  readonly side?: 'host' | 'sender';
  /** The organisation that `coSender` means. */
  readonly organisationId?: string;
  /** `pre-participant`, `post-host` …: which report is frozen, given back or written about. */
  readonly reportKind?: string;
  /** Of `barPair`: the last day of the bar, `null` for good. */
  readonly barUntil?: Day | null;
}

/** Whom a mail is for, before names and addresses are looked up. */
export type Recipient =
  | { readonly kind: 'person'; readonly personId: string }
  /** The assigned representative of the organisation; the deputy inherits. */
  | { readonly kind: 'representative'; readonly organisationId: string }
  | { readonly kind: 'secretariat' };
