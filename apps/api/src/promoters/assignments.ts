import { Injectable } from '@nestjs/common';
import type { AssignInput, AssignmentView, ManyResult, Named } from '@waymark/contract';
import { PersonEntity } from '@waymark/db';
import {
  type Assignment,
  assignReviewers,
  isClear,
  liveReviews,
  mayBeAssigned,
  type Reviewer,
  reviewsNeeded,
  say,
  type Shortage,
  type ToReview,
  type Viewer,
  whyNots,
} from '@waymark/domain';
import { peopleOf } from '../cases/party-names.js';
import { refusal } from '../cases/send-outcome.js';
import { ProblemException } from '../common/problem.js';
import { Database } from '../database/database.js';
import { titleFor } from './application-row.js';
import { PromoterAccess, type SeenHead } from './promoter-access.js';
import { PromoterSteps } from './promoter-steps.js';
import { forbidden } from '../access/access.js';

/** Steps that are under way together: each locks an application of its own. */
const atOnce = 8;

/** Proposes who reviews what, and gives it out at one stroke. */
@Injectable()
export class Assignments {
  constructor(
    private readonly database: Database,
    private readonly access: PromoterAccess,
    private readonly steps: PromoterSteps,
  ) {}

  /** @throws a 403 problem for whoever does not assign here */
  async propose(viewer: Viewer, callId: string): Promise<AssignmentView> {
    const em = this.database.fork();
    const { call, roles } = await this.access.call(em, viewer, callId);
    const seen = await this.access.applicationsOf(em, viewer, call);
    const led = seen.filter(mayAssign);
    if (led.length === 0 && !roles.includes('lead') && !roles.includes('secretariat')) throw forbidden();
    const open = led.filter(({ application: { facts } }) => mayBeAssigned(facts));
    const ids = [
      ...new Set([
        ...call.facts.reviewerIds,
        ...open.flatMap((one) => one.application.facts.outsideReviewerIds),
      ]),
    ];
    const people = await em.find(PersonEntity, { id: { $in: ids } });
    const loads = loadsOf(seen);
    const reviewers = people.map((person): Reviewer => ({
      id: person.id,
      // Nothing on file says what somebody reads beside the language of their mails; English is the panel's own.
      languages: [...new Set([person.language, 'en'])],
      topics: [],
      load: loads.get(person.id) ?? 0,
      most: null,
    }));
    const toReview = open.map((one) => toReviewOf(one, reviewers, reviewsNeeded(call.facts.path)));
    const found = assignReviewers(toReview, reviewers);
    const shortages = new Map(found.short.map((one) => [one.applicationId, one]));
    const names = await peopleOf(em, ids);
    const named = (id: string): Named => ({ id, name: names.get(id)?.name ?? '' });
    return {
      reviewsNeeded: reviewsNeeded(call.facts.path),
      applications: open.map((one) => proposedFor(one, found, shortages.get(one.application.id), named)),
      loads: reviewers.map(({ id, load }) => ({
        person: named(id),
        now: load,
        proposed: found.loadOf[id] ?? load,
      })),
      complete: found.short.length === 0,
    };
  }

  /** Each is a step of its own, decided where its application is locked: one that is refused is in no other's way. */
  async take(
    viewer: Viewer,
    key: string,
    callId: string,
    { assignments }: AssignInput,
  ): Promise<ManyResult[]> {
    const em = this.database.fork();
    const { call } = await this.access.call(em, viewer, callId);
    const ids = assignments.map(({ applicationId }) => applicationId);
    const seen = await this.access.applicationsOf(em, viewer, call, ids);
    const byId = new Map(seen.map((one) => [one.application.id, one]));
    const results: ManyResult[] = [];
    let next = 0;
    const lane = async () => {
      for (let at = next++; at < assignments.length; at = next++)
        results[at] = await this.takeOne(viewer, key, byId, assignments[at]!);
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    return results;
  }

  private async takeOne(
    viewer: Viewer,
    key: string,
    seen: ReadonlyMap<string, SeenHead>,
    { applicationId, reviewerIds }: AssignInput['assignments'][number],
  ): Promise<ManyResult> {
    const one = seen.get(applicationId);
    const because: readonly string[] = one
      ? await this.assign(viewer, `${key}.${applicationId}`, one, reviewerIds)
      : [say('problem.title.not-found')];
    const reference = one?.application.reference ?? '';
    return { id: applicationId, reference, done: because.length === 0, because: [...because] };
  }

  /** @returns why not; empty where it was done */
  private async assign(
    viewer: Viewer,
    key: string,
    { application, roles }: SeenHead,
    reviewerIds: readonly string[],
  ): Promise<readonly string[]> {
    const onBehalf = roles.includes('lead') ? undefined : { role: 'lead', channel: 'mail' };
    const step = {
      viewer,
      key,
      kind: 'promoterApplication',
      caseId: application.id,
      action: 'assign',
    } as const;
    try {
      const outcome = await this.steps.take(step, { reviewerIds, ...(onBehalf && { onBehalf }) });
      if (outcome.result === null) return [say('problem.title.unavailable')];
      return outcome.result.accepted ? [] : told(refusal(outcome));
    } catch (error) {
      if (error instanceof ProblemException && error.getStatus() < 500) return told(error);
      throw error;
    }
  }
}

const told = ({ type, parts }: ProblemException): string[] =>
  parts.reasons ??
  parts.errors?.map(({ message }) => message) ?? [parts.detail ?? say(`problem.title.${type}`)];

/** Whoever leads an application, and the secretariat on their word. */
const mayAssign = ({ roles }: SeenHead): boolean => roles.includes('lead') || roles.includes('secretariat');

function loadsOf(seen: readonly SeenHead[]): Map<string, number> {
  const loads = new Map<string, number>();
  for (const { application } of seen)
    for (const { reviewerId } of liveReviews(application.facts))
      loads.set(reviewerId, (loads.get(reviewerId) ?? 0) + 1);
  return loads;
}

/** Who may not have it: a conflict, no word yet about their interests, or they have it, or had it, already. */
function toReviewOf(
  { application: { facts } }: SeenHead,
  reviewers: readonly Reviewer[],
  needed: number,
): ToReview {
  const possible = new Set([...facts.call.reviewerIds, ...facts.outsideReviewerIds]);
  const had = new Set(facts.reviews.map(({ reviewerId }) => reviewerId));
  const clear = new Set(
    facts.declarations.map(({ personId }) => personId).filter((personId) => isClear(facts, personId)),
  );
  return {
    id: facts.id,
    languages: facts.languages,
    topics: facts.topics,
    needs: Math.max(0, needed - liveReviews(facts).length),
    barred: reviewers.map(({ id }) => id).filter((id) => !clear.has(id) || had.has(id) || !possible.has(id)),
  };
}

function proposedFor(
  seen: SeenHead,
  { reviewersOf }: Assignment,
  shortage: Shortage | undefined,
  named: (id: string) => Named,
) {
  const { id, reference } = seen.application;
  return {
    applicationId: id,
    reference,
    title: titleFor(seen),
    reviewers: (reviewersOf[id] ?? []).map(named),
    missing: shortage?.missing ?? 0,
    because: shortage ? becauseOf(shortage) : [],
  };
}

const becauseOf = ({ because }: Shortage): string[] =>
  whyNots.filter((why) => because[why] > 0).map((why) => say(`shortage.${why}`, { number: because[why] }));
