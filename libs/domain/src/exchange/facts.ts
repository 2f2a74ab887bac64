import type { ChecklistFacts } from '../checklists/index.js';
import type { CaseFacts, Day, Instant } from '../lifecycle/case.js';
import type { CountsByOrganisation } from '../opportunities/index.js';
import type { Cost } from './costs.js';

export const exchangeStages = [
  'proposed',
  'introduced',
  'preparing',
  'ready',
  'visiting',
  'reporting',
  'drafting',
  'approval',
  'published',
  'completed',
  'on-hold',
  'declined',
  'expired',
  'lapsed',
  'cancelled',
] as const;
export type ExchangeStage = (typeof exchangeStages)[number];
export type Side = 'host' | 'sender';

export interface SideFacts {
  readonly organisationId: string;
  readonly acceptedAt?: Instant;
  readonly declined?: { readonly at: Instant; readonly kind: 'not-now' | 'no'; readonly reason: string };
  /** Contact on this side during preparation. */
  readonly contactPersonId?: string;
  /** Last answer to "is this still on?". */
  readonly stillOnAt?: Instant;
  /** Approval of the factsheet; falls away when something that concerns this side changed. */
  readonly approvedAt?: Instant;
  readonly nextStepAnswer?: { readonly at: Instant; readonly text: string };
}

export type ReportStatus = 'due' | 'filed' | 'returned' | 'waived';
export interface ReportFacts {
  readonly status: ReportStatus;
  readonly at?: Instant;
  /** A filed report can be returned once. */
  readonly returnedAt?: Instant;
  /** When the secretariat last reminded its author by hand. */
  readonly remindedAt?: Instant;
  readonly waivedReason?: string;
  /** Filed after the stage that asked for it was over. */
  readonly late?: boolean;
}

export interface ParticipantFacts {
  readonly personId: string;
  readonly addedAt: Instant;
  /** Absent people owe no report. Not known is a value. */
  readonly attendance: 'unknown' | 'present' | 'absent';
  /** Cannot be reached any more, so may be waived at once. */
  readonly unreachable?: boolean;
  readonly pre: ReportFacts;
  readonly post: ReportFacts;
  /** What the person lets us publish, apart for each. */
  readonly consent: { readonly quote: boolean; readonly name: boolean; readonly photo: boolean };
}

/** A quote or a photo in the factsheet: shown only when confirmed by the person it belongs to. */
export interface PublishedItemFacts {
  readonly id: string;
  readonly kind: 'quote' | 'photo';
  readonly personId: string;
  readonly status: 'asked' | 'confirmed' | 'refused' | 'dropped' | 'withdrawn';
  readonly at: Instant;
  /** Of one withdrawn: what it was before, and is again when the yes is given back. */
  readonly before?: 'asked' | 'confirmed';
  /** People shown who are not participants: recorded permission (a guardian's for minors). */
  readonly permission?: 'recorded' | 'missing';
}

/** How somebody who takes no part allowed to be on photos; for minors a guardian does. */
export const bystanderPermissions = ['written', 'spoken', 'guardian'] as const;
export type BystanderPermission = (typeof bystanderPermissions)[number];

export interface BystanderFacts {
  /** A name, or what kind of group; deleted on its day, as is who gave the permission. That there is one stays. */
  readonly who?: string;
  /** How many, of a group. */
  readonly people?: number;
  readonly permission: BystanderPermission;
  /** Who gave the permission. */
  readonly givenBy?: string;
  readonly at: Instant;
}

export type Half = 'morning' | 'afternoon';

/** One entry of the programme. A half-day may have several, in the order of the list. */
export interface HalfDay {
  readonly day: Day;
  readonly half: Half;
  /** What happens: the entry's title. */
  readonly what: string;
  /** When it begins, by the clock of the place: `09:30`. */
  readonly time?: string;
  readonly place?: string;
  /** People to be met, in words. */
  readonly people?: string;
  readonly note?: string;
}

export interface PlanFacts {
  readonly start?: Day;
  readonly end?: Day;
  readonly place?: string;
  /** The one programme of the visit, in its order; reports and the factsheet read it here. */
  readonly programme: readonly HalfDay[];
  /** The first day the programme was counted from, while the dates are cleared. */
  readonly programmeFrom?: Day;
  readonly workingLanguage?: string;
  readonly fundingSource?: string;
  /** Who pays for what, kind by kind. */
  readonly costs?: readonly Cost[];
  /** Third-party organiser and payer, in words. */
  readonly organiser?: string;
  readonly payer?: string;
}

export interface ExchangeFacts extends CaseFacts<ExchangeStage> {
  readonly title: string;
  readonly topics: readonly string[];
  readonly format: string;
  readonly host: SideFacts;
  readonly sender: SideFacts;
  /** Further senders of the same visit. */
  readonly coSenderIds: readonly string[];
  readonly hostProposalId: string | null;
  readonly senderProposalId: string | null;
  readonly why: string;
  readonly firstContactAt: Instant | null;
  readonly plan: PlanFacts;
  /** What was ticked and added; left out while nothing was. */
  readonly checklist?: ChecklistFacts;
  readonly stillOnAskedAt: readonly Instant[];
  readonly participants: readonly ParticipantFacts[];
  readonly hostPre: ReportFacts;
  readonly hostPost: ReportFacts;
  readonly visit: {
    readonly outcome: 'held' | 'shortened' | 'interrupted' | 'unconfirmed' | 'not-held';
    readonly recordedAt: Instant;
    readonly reason?: string;
    /** The days it really took, where they differ from the plan. */
    readonly start?: Day;
    readonly end?: Day;
  } | null;
  /** People on photos who take no part, and who said yes to that. */
  readonly bystanders?: readonly BystanderFacts[];
  /** People taken off the exchange whose access needs are still to be deleted. */
  readonly removed?: readonly { readonly personId: string; readonly at: Instant }[];
  /** When the practical and access needs of all participants were deleted. */
  readonly accessNeedsErasedAt?: Instant;
  readonly factsheet: {
    readonly revision: number;
    readonly publishedRevision: number | null;
    readonly items: readonly PublishedItemFacts[];
    readonly withoutSide: Side | null;
    readonly changesAsked: readonly { readonly side: Side; readonly at: Instant; readonly comment: string }[];
  };
  /** Fields the KPIs need; complete before the case can be. */
  readonly kpi: {
    readonly participantsCount?: number;
    readonly vetLearners?: number;
    /** Counts by main barrier as each sending organisation gave them. */
    readonly given?: CountsByOrganisation;
    /** All of them together; codes of the vocabulary `barriers`. */
    readonly fewerOpportunities?: Readonly<Record<string, number>>;
    readonly skillsNeed?: string;
  };
  readonly followUp: { readonly askedAt: Instant; readonly status: 'open' | 'answered' | 'no-answer' } | null;
  /** Why the case was stopped or closed without a factsheet. */
  readonly ended: {
    readonly at: Instant;
    readonly reason: string;
    readonly withoutFactsheet?: boolean;
  } | null;
}

/** Facts from outside the case, loaded before deciding. */
export interface ExchangeWorld {
  /** Places still free and open introductions in each proposal of the match; null where there is no proposal. */
  readonly hostProposal: ProposalView | null;
  readonly senderProposal: ProposalView | null;
  /** The pair is barred until that day; 'forGood' without end. */
  readonly pairBarredUntil: Day | 'forGood' | null;
  /** A host outside the EEA and the adequate countries gets access needs on explicit consent only. */
  readonly hostInEea: boolean;
  /** Whose the person is that an action names; null where it names nobody there is. */
  readonly named?: NamedPerson | null;
  /** The report draft an action is about: problems found by its form, empty when it is complete. */
  readonly report: ReportView | null;
  /** Does a factsheet draft exist and hold every required section? Missing sections by key. */
  readonly factsheetMissing: readonly string[];
  /** Quotes and photos that stand in the factsheet draft. None when left out. */
  readonly factsheetItems?: readonly DraftItem[];
  /**
   * What changed in the draft since it was last sent for approval: sides whose section changed, ids of items.
   * `all`, or left out: everything has to be approved (again).
   */
  readonly factsheetChanged?: readonly string[] | 'all';
}

export interface NamedPerson {
  readonly organisationId: string | null;
  /** Whoever acts represents that organisation, or stands in for who does. */
  readonly spokenForByActor: boolean;
}

export interface ReportView {
  readonly problems: readonly { readonly field: string; readonly key: string }[];
  /** What a participant's report after the visit says about publishing. */
  readonly consent?: { readonly quote: boolean; readonly name: boolean; readonly photo: boolean };
  /** The programme in the host's report before the visit. */
  readonly programme?: readonly HalfDay[];
}

export interface DraftItem {
  readonly id: string;
  readonly kind: 'quote' | 'photo';
  readonly personId: string;
  readonly permission?: 'recorded' | 'missing';
}

export interface ProposalView {
  readonly id: string;
  readonly stage: string;
  readonly direction: 'receive' | 'send';
  readonly organisationId: string;
  readonly formats: readonly string[];
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly languages: readonly { readonly code: string; readonly level: string }[];
  readonly placesLeft: number;
  readonly openIntroductions: number;
  /** The member was asked whether the proposal still stands, and has not answered yet. */
  readonly reconfirmAsked?: boolean;
}
