import type {
  ActionView,
  ClockView,
  ExchangeView,
  FactsheetState,
  KpiView,
  OrganisationRef,
  TroubleView,
  VisitView,
} from '@waymark/contract';
import { caseRoles, type ExchangeFacts, exchangeLifecycle } from '@waymark/domain';
import { stepViews } from '../cases/action-views.js';

import { type RowContext, toExchangeRow } from './exchange-row.js';
import { type SideContext, toParticipantView, toReportState, toSideView } from './exchange-sides.js';

/** What the page of an exchange needs besides its row. */
export interface ViewContext extends SideContext, RowContext {
  readonly actions: ActionView[];
  readonly clocks: ClockView[];
  readonly troubles: TroubleView[];
  readonly coSenders: OrganisationRef[];
  readonly links: ExchangeView['links'];
}

const fewest = 3;

/** Small counts would tell who is meant. */
const countFor = (count: number, exact: boolean): string =>
  !exact && count < fewest ? `<${fewest}` : String(count);

function toKpi({ kpi }: ExchangeFacts, exact: boolean): KpiView {
  return {
    participantsCount: kpi.participantsCount ?? null,
    vetLearners: kpi.vetLearners ?? null,
    fewerOpportunities: Object.fromEntries(
      Object.entries(kpi.fewerOpportunities ?? {}).map(([code, count]) => [code, countFor(count, exact)]),
    ),
    skillsNeed: kpi.skillsNeed ?? null,
  };
}

const noKpi: KpiView = {
  participantsCount: null,
  vetLearners: null,
  fewerOpportunities: {},
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

function toVisit({ visit }: ExchangeFacts, reasons: boolean): VisitView | null {
  if (!visit) return null;
  const { outcome, recordedAt, reason = null, start = null, end = null } = visit;
  return { outcome, recordedAt, start, end, reason: reasons ? reason : null };
}

/** The page of an exchange, part by part as the rules let the viewer see it. */
export function toExchangeView(context: ViewContext): ExchangeView {
  const { exchange, viewer, sees, reportId } = context;
  const { facts } = exchange;
  const row = toExchangeRow(exchange, context);
  const { ended, plan } = facts;
  const reasons = sees('reasons');
  const sides = [toSideView('host', context), toSideView('sender', context)] as const;
  return {
    ...row,
    myRoles: caseRoles(viewer, facts),
    why: facts.why,
    steps: stepViews(exchangeLifecycle, facts),
    sentence: row.waitingSentence,
    actions: context.actions,
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
      programme: plan.programme.map(({ day, half, what }) => ({ day, half, what })),
    },
    participants: facts.participants.map((participant) => toParticipantView(participant, context)),
    hostReports: {
      pre: toReportState(facts.hostPre, reportId('pre-host', null), reasons),
      post: toReportState(facts.hostPost, reportId('post-host', null), reasons),
    },
    visit: toVisit(facts, reasons),
    factsheet: toFactsheetState(facts, context),
    kpi: sees('kpi') ? toKpi(facts, sees('exactCounts')) : noKpi,
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
