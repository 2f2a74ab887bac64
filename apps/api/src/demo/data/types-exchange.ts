import type { Cost, HalfDay, ItemKey, ItemSide } from '@waymark/domain';
import type { DemoDay } from './types.js';

export interface DemoPreReport {
  readonly on: DemoDay;
  readonly role: string;
  readonly worksOn: string;
  /** Up to three; each becomes a question of the report after the visit. */
  readonly expectations: readonly string[];
  readonly canGive: string;
  readonly preparation: string;
  /** CEFR level in the working language. */
  readonly level: string;
  readonly accessNeeds?: string;
}

export interface DemoPostReport {
  readonly on: DemoDay;
  /** One for each expectation of the report before the visit. */
  readonly outcomes: readonly (readonly [how: 'met' | 'partly' | 'not', why: string])[];
  readonly lessons: readonly string[];
  readonly changeAtHome: string;
  readonly skills: readonly string[];
  readonly usefulness: 1 | 2 | 3 | 4 | 5;
  readonly organisation: 1 | 2 | 3 | 4 | 5;
  readonly nextStep: string;
  readonly quote?: string;
  /** What the person lets us publish, apart for each. */
  readonly publish: readonly ('quote' | 'name' | 'department' | 'region')[];
}

export interface DemoHostPre {
  readonly on: DemoDay;
  /** Whom the guests meet: name and role. */
  readonly people: readonly string[];
  /** Key of the person to call on the spot. */
  readonly contact: string;
  readonly safety: string;
  readonly access: string;
}

export interface DemoHostPost {
  readonly on: DemoDay;
  readonly asPlanned: 'yes' | 'partly' | 'no';
  readonly differences?: string;
  readonly participants: number;
  readonly lessons: readonly string[];
  readonly worked: string;
  readonly notWorked: string;
  readonly nextStep: string;
}

export interface DemoTraveller {
  readonly person: string;
  readonly added: DemoDay;
  readonly pre?: DemoPreReport;
  /** The secretariat let go of the report before the visit. */
  readonly preWaived?: { readonly on: DemoDay; readonly reason: string };
  readonly post?: DemoPostReport;
  readonly postWaived?: { readonly on: DemoDay; readonly reason: string };
  readonly absent?: boolean;
  /** Answers saved but not filed. */
  readonly half?: Partial<Omit<DemoPostReport, 'on'>>;
  /** The day this person said yes to the quote in the factsheet. */
  readonly confirms?: DemoDay;
}

export interface DemoFactsheet {
  readonly drafted: DemoDay;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly seen: readonly string[];
  readonly preparation: string;
  readonly nextStep: string;
  readonly finished?: DemoDay;
  readonly hostApproves?: DemoDay;
  readonly senderApproves?: DemoDay;
  readonly changes?: {
    readonly by: 'host' | 'sender';
    readonly on: DemoDay;
    readonly comment: string;
    readonly finishedAgain?: DemoDay;
    /** The text after the change. */
    readonly what: string;
  };
}

export interface DemoVisit {
  /** Planned on this day. */
  readonly set: DemoDay;
  readonly start: DemoDay;
  readonly end: DemoDay;
  /** Keeps the dates as they are; others move to working days. */
  readonly exact?: boolean;
  readonly place: string;
  readonly workingLanguage: string;
  readonly fundingSource: string;
  readonly organiser?: string;
  readonly payer?: string;
}

/** One entry of a programme: what, and as much more as somebody wrote. */
export type DemoEntry = Pick<HalfDay, 'what' | 'time' | 'place' | 'people' | 'note'>;

/** What both sides have seen to so far. */
export interface DemoArrangements {
  readonly on: DemoDay;
  readonly ticked: readonly { readonly by: 'host' | 'sender'; readonly item: ItemKey }[];
  readonly added?: readonly {
    readonly by: 'host' | 'sender';
    readonly item: string;
    readonly side: ItemSide;
    readonly daysBefore: number;
  }[];
  readonly costs: readonly Cost[];
  /** People with fewer opportunities by main barrier, as the sender counts them. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** An organisation that sends people to the same visit. */
export interface DemoCoSender {
  readonly organisation: string;
  /** Keys of the people it sends, added by its representative. */
  readonly travellers: readonly { readonly person: string; readonly added: DemoDay }[];
}

/** One exchange: what it is, and the days on which things happened so far. A day left out has not come. */
export interface DemoExchange {
  readonly key: string;
  readonly title: string;
  readonly why: string;
  readonly host: string;
  readonly sender: string;
  readonly hostProposal?: string;
  readonly senderProposal?: string;
  readonly topics: readonly string[];
  readonly format: string;
  readonly proposed: DemoDay;
  readonly hostAccepts?: DemoDay;
  readonly senderAccepts?: DemoDay;
  /** Steps the secretariat recorded on a member's word. */
  readonly byPhone?: readonly ('hostAccepts' | 'senderAccepts' | 'firstContact')[];
  readonly declined?: {
    readonly by: 'host' | 'sender';
    readonly on: DemoDay;
    readonly kind: 'not-now' | 'no';
    readonly reason: string;
  };
  readonly firstContact?: DemoDay;
  readonly visit?: DemoVisit;
  /** Half-day by half-day, from the first morning on: one line, or entry by entry. */
  readonly programme?: { readonly set: DemoDay; readonly halves: readonly (string | readonly DemoEntry[])[] };
  readonly arrangements?: DemoArrangements;
  readonly contacts?: { readonly set: DemoDay; readonly host: string; readonly sender: string };
  readonly travellers?: readonly DemoTraveller[];
  /** Named by the secretariat on this day. */
  readonly coSenders?: { readonly set: DemoDay; readonly from: readonly DemoCoSender[] };
  readonly hostPre?: DemoHostPre;
  readonly ready?: DemoDay;
  /** Recorded on the visit's last day. */
  readonly held?: 'held' | 'shortened' | 'interrupted';
  readonly hostPost?: DemoHostPost;
  readonly factsheet?: DemoFactsheet;
  readonly closed?: { readonly on: DemoDay; readonly reason: string };
  readonly kpi?: {
    readonly on: DemoDay;
    readonly participants: number;
    readonly vetLearners: number;
    readonly fewer: Readonly<Record<string, number>>;
    readonly skillsNeed: string;
  };
  readonly completed?: DemoDay;
  /** Answers to the question half a year after the visit. */
  readonly nextStepAnswers?: readonly {
    readonly by: 'host' | 'sender';
    readonly on: DemoDay;
    readonly text: string;
  }[];
  readonly hold?: { readonly on: DemoDay; readonly until: DemoDay; readonly reason: string };
  readonly cancelled?: { readonly by: 'host' | 'sender'; readonly on: DemoDay; readonly reason: string };
}
