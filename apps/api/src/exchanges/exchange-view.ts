import type {
  ActionView,
  ChecklistLineView,
  ClockView,
  ExchangeView,
  FactsheetState,
  HalfDayView,
  KpiView,
  OrganisationRef,
  TroubleView,
  VisitView,
} from '@waymark/contract';
import {
  caseRoles,
  type ChecklistLine,
  checklistOf,
  countsFor,
  countsGiven,
  type ExchangeFacts,
  exchangeLifecycle,
  type HalfDay,
  knowsPeopleOfOthers,
  type ReportFacts,
  type ReportKind,
  say,
  spokenFor,
  type Viewer,
} from '@waymark/domain';
import { stepViews } from '../cases/action-views.js';

import { type RowContext, toExchangeRow } from './exchange-row.js';
import { type SideContext, toParticipantView, toReportState, toSideView } from './exchange-sides.js';

/** What the page of an exchange needs besides its row. */
export interface ViewContext extends SideContext, RowContext {
  readonly actions: ActionView[];
  readonly writes: ActionView[];
  readonly clocks: ClockView[];
  readonly troubles: TroubleView[];
  readonly coSenders: OrganisationRef[];
  readonly links: ExchangeView['links'];
}

/** Small counts would tell who is meant: whoever did not give them sees them rounded. */
function toKpi(facts: ExchangeFacts, viewer: Viewer, exact: boolean): KpiView {
  const { kpi } = facts;
  const given = countsGiven(facts);
  const { counts, ofOthers } = countsFor(given, exact ? 'all' : spokenFor(viewer));
  return {
    participantsCount: kpi.participantsCount ?? null,
    vetLearners: kpi.vetLearners ?? null,
    fewerOpportunities: counts,
    fewerOpportunitiesOfOthers: ofOthers,
    fewerOpportunitiesGiven: Object.keys(given).length > 0,
    skillsNeed: kpi.skillsNeed ?? null,
  };
}

const noKpi: KpiView = {
  participantsCount: null,
  vetLearners: null,
  fewerOpportunities: {},
  fewerOpportunitiesOfOthers: {},
  fewerOpportunitiesGiven: false,
  skillsNeed: null,
};

function toFactsheetState({ factsheet }: ExchangeFacts, context: ViewContext): FactsheetState {
  const { people, viewerId, sees } = context;
  const { items } = factsheet;
  const count = (status: string) => items.filter((item) => item.status === status).length;
  return {
    revision: factsheet.revision,
    publishedRevision: factsheet.publishedRevision,
    // Who said no to a quote or a photo is for nobody's host or employer to know.
    items: items
      .filter(({ personId }) => sees('consents') || personId === viewerId)
      .map(({ id, kind, personId, status, at }) => ({
        id,
        kind,
        personId,
        personName: people.get(personId)?.name ?? '',
        status,
        at,
      })),
    itemCounts: { all: items.length, asked: count('asked'), confirmed: count('confirmed') },
    withoutSide: factsheet.withoutSide,
    changesAsked: sees('reasons')
      ? factsheet.changesAsked.map(({ side, at, comment }) => ({ side, at, comment }))
      : [],
  };
}

const toChecklistLine = (
  { id, key, text, side, due, doneAt, doneBy }: ChecklistLine,
  { people }: ViewContext,
): ChecklistLineView => ({
  id,
  text: key === null ? (text ?? '') : say(`checklist.${key}`),
  side,
  due,
  doneAt,
  doneBy: (doneBy && people.get(doneBy)?.name) ?? null,
  own: key === null,
});

const toHalfDay = ({ day, half, what, time, place, people, note }: HalfDay): HalfDayView => ({
  day,
  half,
  what,
  ...(time && { time }),
  ...(place && { place }),
  ...(people && { people }),
  ...(note && { note }),
});

function toVisit({ visit }: ExchangeFacts, reasons: boolean): VisitView | null {
  if (!visit) return null;
  const { outcome, recordedAt, reason = null, start = null, end = null } = visit;
  return { outcome, recordedAt, start, end, reason: reasons ? reason : null };
}

/** Those who travel, as far as the viewer may know of them. */
function travellersFor({ exchange: { facts }, viewer, people }: ViewContext) {
  if (knowsPeopleOfOthers(caseRoles(viewer, facts))) return facts.participants;
  const ours = spokenFor(viewer);
  return facts.participants.filter(({ personId }) =>
    ours.includes(people.get(personId)?.organisationId ?? ''),
  );
}

/** The page of an exchange, part by part as the rules let the viewer see it. */
export function toExchangeView(context: ViewContext): ExchangeView {
  const { exchange, viewer, sees, reportId } = context;
  const { facts } = exchange;
  const row = toExchangeRow(exchange, context);
  const { ended, plan } = facts;
  const reasons = sees('reasons');
  const ofHost = (kind: ReportKind, report: ReportFacts) =>
    toReportState(report, reportId(kind, null), context.chase(facts, kind, null), reasons);
  const sides = [toSideView('host', context), toSideView('sender', context)] as const;
  return {
    ...row,
    myRoles: caseRoles(viewer, facts),
    why: facts.why,
    steps: stepViews(exchangeLifecycle, facts),
    sentence: row.waitingSentence,
    actions: context.actions,
    writes: context.writes,
    clocks: sees('clocks') ? context.clocks : [],
    troubles: context.troubles,
    hostSide: sides[0],
    senderSide: sides[1],
    coSenders: context.coSenders,
    firstContactAt: facts.firstContactAt,
    plan: {
      start: plan.start ?? null,
      end: plan.end ?? null,
      place: plan.place ?? null,
      workingLanguage: plan.workingLanguage ?? null,
      fundingSource: plan.fundingSource ?? null,
      organiser: plan.organiser ?? null,
      payer: plan.payer ?? null,
      costs: (plan.costs ?? []).map(({ cost, paidBy, source = null }) => ({ cost, paidBy, source })),
      programme: plan.programme.map(toHalfDay),
    },
    checklist: sees('checklist') ? checklistOf(facts).map((line) => toChecklistLine(line, context)) : [],
    participants: travellersFor(context).map((participant) => toParticipantView(participant, context)),
    hostReports: {
      pre: ofHost('pre-host', facts.hostPre),
      post: ofHost('post-host', facts.hostPost),
    },
    visit: toVisit(facts, reasons),
    bystanders: sees('bystanders')
      ? (facts.bystanders ?? []).map(({ who = null, people = null, permission, givenBy = null, at }) => ({
          who,
          people,
          permission,
          givenBy,
          at,
        }))
      : [],
    factsheet: toFactsheetState(facts, context),
    kpi: sees('kpi') ? toKpi(facts, viewer, sees('exactCounts')) : noKpi,
    followUp: facts.followUp && { askedAt: facts.followUp.askedAt, status: facts.followUp.status },
    holdUntil: facts.holdUntil,
    ended: ended && {
      at: ended.at,
      reason: reasons ? ended.reason : null,
      withoutFactsheet: ended.withoutFactsheet ?? false,
    },
    hostProposalId: sees('proposals') ? facts.hostProposalId : null,
    senderProposalId: sees('proposals') ? facts.senderProposalId : null,
    links: context.links,
  };
}
