import {
  conflictedIn,
  coSendersOf,
  holdsPlace,
  liveReviews,
  nextDue,
  partiesTo,
  placeHolding,
  takesMerged,
  waitingOn,
  waitlistRank,
  type CaseFacts,
  type CaseKind,
  type ExchangeFacts,
  type Instant,
  type Lifecycle,
  type PromoterApplicationFacts,
  type PromoterCallFacts,
  type ProposalFacts,
  type RuleContext,
  foldText,
} from '@waymark/domain';

/** Columns of a case by name, as they are handed to the database. `id` goes apart. */
export type CaseRow = Readonly<Record<string, unknown>>;

const shared = [
  'reference',
  'stage',
  'stage_since',
  'seq',
  'driven_seq',
  'due_at',
  'due_mark',
  'over',
  'waiting_on',
  'created_at',
  'updated_at',
  'search',
  'title',
  'facts',
] as const;

/** Every column that is projected, per kind. Constant, so that the statement that writes them is. */
export const caseColumns = {
  exchange: [
    ...shared,
    'topics',
    'host_org_id',
    'sender_org_id',
    'co_sender_org_ids',
    'host_proposal_id',
    'sender_proposal_id',
    'format',
    'start_date',
    'end_date',
    'after_the_fact',
    'place_holding',
  ],
  proposal: [
    ...shared,
    'topics',
    'organisation_id',
    'direction',
    'formats',
    'period_start',
    'period_end',
    'places',
  ],
  promoterCall: [...shared, 'year', 'opens_on', 'closes_on', 'panel_ids'],
  promoterApplication: [
    ...shared,
    'topics',
    'call_id',
    'applicant_type',
    'region',
    'languages',
    'side_ids',
    'reviewer_ids',
    'barred_ids',
    'submitted_at',
    'staged',
    'waitlist_rank',
    'holds_place',
    'takes_merged',
  ],
} as const satisfies Readonly<Record<CaseKind, readonly string[]>>;

export interface MovingColumns {
  readonly due_at: Instant | null;
  readonly due_mark: string | null;
  readonly waiting_on: string[];
}

/** The columns that depend on the clock, the settings and other cases too, and so may change without an event. */
export function projectMoving<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: RuleContext<W>,
): MovingColumns {
  const due = nextDue(lifecycle, facts, context);
  return {
    due_at: due?.at ?? null,
    due_mark: due ? `${due.clock}.${due.mark}` : null,
    waiting_on: waitingOn(lifecycle, facts, context),
  };
}

/** The columns of a case but for `driven_seq`. The one place where facts become columns. */
export function projectCase<F extends CaseFacts & { readonly title: string }, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  context: RuleContext<W>,
  own: CaseRow,
): CaseRow & MovingColumns & { readonly over: string | null } {
  return {
    reference: facts.reference,
    stage: facts.stage,
    stage_since: facts.stageSince,
    seq: facts.seq,
    over: lifecycle.stages[facts.stage as F['stage']].over ?? null,
    created_at: facts.createdAt,
    updated_at: context.now,
    search: foldText(facts.reference, facts.title),
    title: facts.title,
    facts,
    ...projectMoving(lifecycle, facts, context),
    ...own,
  };
}

/** What only an exchange has. */
export const exchangeColumns = (facts: ExchangeFacts): CaseRow => ({
  topics: facts.topics,
  format: facts.format,
  host_org_id: facts.host.organisationId,
  sender_org_id: facts.sender.organisationId,
  co_sender_org_ids: coSendersOf(facts),
  host_proposal_id: facts.hostProposalId,
  sender_proposal_id: facts.senderProposalId,
  start_date: facts.visit?.start ?? facts.plan.start ?? null,
  end_date: facts.visit?.end ?? facts.plan.end ?? null,
  after_the_fact: facts.afterTheFact,
  place_holding: placeHolding(facts),
});

/** What only a proposal has. */
export const proposalColumns = (facts: ProposalFacts): CaseRow => ({
  organisation_id: facts.organisationId,
  direction: facts.direction,
  topics: facts.topics,
  formats: facts.formats,
  period_start: facts.periodStart,
  period_end: facts.periodEnd,
  places: facts.places,
});

/** What only a promoter call has. */
export const promoterCallColumns = (facts: PromoterCallFacts): CaseRow => ({
  year: facts.year,
  opens_on: facts.opensOn,
  closes_on: facts.closesOn,
  panel_ids: [...new Set([facts.leadId, facts.deputyId, ...facts.reviewerIds, ...facts.checkerIds])].filter(
    (id) => id !== null,
  ),
});

/** What only an application has. By `side_ids`, `reviewer_ids` and `barred_ids` a list finds those it may show somebody. */
export const promoterApplicationColumns = (facts: PromoterApplicationFacts): CaseRow => ({
  topics: facts.topics,
  call_id: facts.call.id,
  applicant_type: facts.applicantType,
  region: facts.region,
  languages: facts.languages,
  side_ids: partiesTo(facts),
  reviewer_ids: liveReviews(facts).map(({ reviewerId }) => reviewerId),
  barred_ids: conflictedIn(facts),
  submitted_at: facts.submittedAt,
  staged: facts.staged?.decision ?? null,
  waitlist_rank: waitlistRank(facts),
  holds_place: holdsPlace(facts),
  takes_merged: takesMerged(facts),
});
