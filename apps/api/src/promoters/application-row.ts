import type { PromoterApplicationRow, ReviewerView, ScoreView } from '@waymark/contract';
import {
  addDays,
  type CaseRole,
  dayOf,
  type LifecycleSettings,
  plainStatusOf,
  promoterApplicationLifecycle,
  type PromoterApplicationPart,
  reviewOf,
  say,
  type ScoredReview,
  settingValue,
  summarise,
  type Viewer,
  waitingSentence,
} from '@waymark/domain';
import { nextMarkOf, untilOf } from '../cases/next-mark.js';
import type { SeenApplication, SeenHead } from './promoter-access.js';

export interface ApplicationRowContext {
  readonly now: string;
  readonly settings: LifecycleSettings;
  readonly viewer: Viewer;
  /** Names of people by id; of reviewers, where those may be read. */
  readonly name: (personId: string) => string;
  /** Filed reviews by application, of those of which they may be read. */
  readonly reviews: ReadonlyMap<string, readonly ScoredReview[]>;
}

/** What somebody may know whom it is about: the name, or the reference alone. */
export const titleFor = ({ application, parts }: Pick<SeenHead, 'application' | 'parts'>): string =>
  parts.includes('identity') ? application.title : application.reference;

const declaredBy = ({ application: { facts } }: SeenApplication, { personId }: Viewer): string | null => {
  const last = facts.declarations.findLast((one) => one.personId === personId);
  return last ? (last.conflict ? 'conflict' : 'clear') : null;
};

/** Who reviews, with the day on which an open review is due. */
export const reviewerViews = (
  { application: { facts } }: SeenApplication,
  { settings, name }: Pick<ApplicationRowContext, 'settings' | 'name'>,
): ReviewerView[] =>
  facts.reviews.map(({ reviewerId, status, assignedAt, at }) => ({
    personId: reviewerId,
    name: name(reviewerId),
    status,
    assignedAt,
    dueOn: status === 'open' ? addDays(dayOf(assignedAt), settingValue(settings, 'reviewDays')) : null,
    at: at ?? null,
  }));

export const scoreView = ({ call }: Pick<SeenHead, 'call'>, reviews: readonly ScoredReview[]): ScoreView => {
  const { byCriterion, ...summary } = summarise(reviews, call.facts.weights);
  return { ...summary, byCriterion: { ...byCriterion } };
};

/** An application as a row: of each field only what the part it belongs to is granted for. */
export function toApplicationRow(
  seen: SeenApplication,
  context: ApplicationRowContext,
): PromoterApplicationRow {
  const { application, parts, call } = seen;
  const { facts } = application;
  const { viewer } = context;
  const reads = (part: PromoterApplicationPart) => parts.includes(part);
  const of = <T>(part: PromoterApplicationPart, value: () => T): T | null => (reads(part) ? value() : null);
  const submitted = reads('plainStatus') || reads('stage');
  return {
    id: application.id,
    reference: application.reference,
    callId: call.id,
    parts: [...parts],
    title: titleFor(seen),
    applicantType: facts.applicantType,
    region: facts.region,
    languages: [...facts.languages],
    topics: [...facts.topics],
    plainStatus: of('plainStatus', () => plainStatusOf[facts.stage]),
    stage: of('stage', () => facts.stage),
    stageLabel: of('stage', () => say(`promoterApplication.stage.${facts.stage}`)),
    stageSince: of('stage', () => facts.stageSince),
    over: of('stage', () => application.over),
    sentence: of('stage', () => sentenceOf(seen, context)),
    dueAt: of('stage', () => application.dueAt?.toISOString() ?? null),
    submittedAt: submitted ? facts.submittedAt : null,
    reviewers: of('reviewers', () => reviewerViews(seen, context)),
    score: of('reviews', () => scoreView(seen, context.reviews.get(application.id) ?? [])),
    staged: of('staged', () => facts.staged?.decision ?? null),
    myReview: of('ownReview', () => reviewOf(facts, viewer.personId)?.status ?? null),
    declared: declaredBy(seen, viewer),
    createdAt: facts.createdAt,
  };
}

function sentenceOf(
  { application, roles }: SeenApplication,
  { now, settings }: Pick<ApplicationRowContext, 'now' | 'settings'>,
): string {
  return waitingSentence({
    kind: 'promoterApplication',
    stage: application.stage,
    over: application.over,
    waitingOn: application.waitingOn as CaseRole[],
    until: untilOf(promoterApplicationLifecycle, application.facts, { now, settings }),
    next: nextMarkOf(promoterApplicationLifecycle, application),
    today: dayOf(now),
    names: {},
    readerRoles: roles,
  });
}
