import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventView, InterviewView, PromoterApplicationView } from '@waymark/contract';
import { CaseEventEntity, loadPromoterApplicationWorld, PromoterAnswersEntity } from '@waymark/db';
import {
  type Answers,
  availableReviewers,
  mayHearOfPromoterEvent,
  partiesTo,
  promoterApplicationLifecycle as lifecycle,
  type PromoterApplicationPart,
  type Viewer,
} from '@waymark/domain';
import { actionViews, stepViews } from '../cases/action-views.js';
import { clockViews } from '../cases/clock-views.js';
import { type People, peopleOf } from '../cases/party-names.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { TroublePages } from '../troubles/trouble-pages.js';
import {
  candidateView,
  declarationViews,
  filedReviewViews,
  foundViews,
  stagedView,
} from './application-parts.js';
import { namesHidden, paperView } from './application-papers.js';
import { toApplicationRow } from './application-row.js';
import { criteriaOf } from './criteria-view.js';
import { Duplicates } from './duplicates.js';
import { PromoterAccess, type SeenApplication } from './promoter-access.js';
import { promoterStory } from './promoter-story.js';
import { filedReviewsOf } from './reviews-read.js';

/** The page of one application, each part of it for those alone who may read it. */
@Injectable()
export class ApplicationPages {
  constructor(
    private readonly database: Database,
    private readonly access: PromoterAccess,
    private readonly duplicates: Duplicates,
    private readonly troubles: TroublePages,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async one(viewer: Viewer, id: string): Promise<PromoterApplicationView> {
    const em = this.database.fork();
    const seen = await this.access.application(em, viewer, id);
    const { application, call, roles, parts } = seen;
    const { facts } = application;
    const { world, settings } = await loadPromoterApplicationWorld(em, facts, viewer.personId);
    const now = this.now().toISOString();
    const papers = await em.find(PromoterAnswersEntity, { application: id });
    const people = await peopleIn(em, seen);
    const name = (personId: string) => people.get(personId)?.name ?? '';
    const named = (personId: string) => ({ id: personId, name: name(personId) });
    const reviews = await filedReviewsOf(em, [seen]);
    const reads = (part: PromoterApplicationPart) => parts.includes(part);
    const of = <T>(part: PromoterApplicationPart, value: () => T): T | null => (reads(part) ? value() : null);
    const actor = { personId: viewer.personId, roles };
    const context = { now, settings, world };
    const paper = (form: PromoterAnswersEntity['form'], own = false) => {
      const found = papers.find(
        (one) => one.form === form && (one.person?.id ?? null) === (own ? viewer.personId : null),
      );
      return found ? paperView(seen, found, viewer, { own, hidden: hiddenIn(seen, papers, name) }) : null;
    };
    return {
      ...toApplicationRow(seen, { now, settings, viewer, name, reviews }),
      callTitle: call.title,
      anonymous: call.facts.anonymous,
      myRoles: [...roles],
      criteria: criteriaOf(call.facts),
      candidate: of('identity', () => candidateView(seen, papers, named)),
      answers: of('answers', () => paper('promoter-application')),
      eligibility: of('eligibility', () => paper('promoter-eligibility')),
      duplicates: await this.duplicates.of(em, seen, viewer, world.mergeableInto),
      reopenedField: of('answers', () => facts.reopenedField),
      declarations: of('declarations', () => declarationViews(facts, name)),
      found: of('declarations', () => foundViews(world.found, name)),
      availableReviewers: reads('declarations') ? availableReviewers(facts).map(named) : null,
      ownReview: of('ownReview', () => paper('promoter-review', true)),
      reviews: of('reviews', () => filedReviewViews(reviews.get(id) ?? [], call.facts.weights, name)),
      interview: await interviewOf(em, seen),
      decision: of('staged', () => stagedView(facts)),
      profile: of('profile', () => paper('promoter-profile')),
      ended: of('plainStatus', () => facts.ended?.reason ?? null),
      discussion: reads('discussion'),
      steps: reads('stage') ? stepViews(lifecycle, facts) : [],
      actions: actionViews(lifecycle, facts, actor, context, (role) => behalf(role)),
      // Reminders of an application are the clock's alone.
      clocks: reads('stage') ? clockViews(lifecycle, facts, { ...actor, roles: [] }, context) : [],
      troubles: await this.troubles.ofCase(em, viewer, id),
    };
  }

  async events(viewer: Viewer, id: string): Promise<EventView[]> {
    const em = this.database.fork();
    const { roles, parts } = await this.access.application(em, viewer, id);
    return promoterStory(em, {
      kind: 'promoterApplication',
      id,
      viewer,
      roles,
      hears: ({ type }) => mayHearOfPromoterEvent(parts, type),
      named: parts.includes('identity'),
    });
  }
}

/** On whose word the secretariat may record a step: whoever applies, and whoever leads. */
const behalf = (role: string) => [{ role, label: role }];

const peopleIn = (em: EntityManager, { application: { facts } }: SeenApplication): Promise<People> =>
  peopleOf(em, [
    ...partiesTo(facts),
    ...facts.reviews.map(({ reviewerId }) => reviewerId),
    ...facts.declarations.map(({ personId }) => personId),
    ...facts.found.map(({ personId }) => personId),
    ...facts.call.reviewerIds,
    ...facts.outsideReviewerIds,
  ]);

function hiddenIn(
  seen: SeenApplication,
  papers: readonly PromoterAnswersEntity[],
  name: (id: string) => string,
): string[] {
  if (seen.parts.includes('identity')) return [];
  const own = papers.find(({ form }) => form === 'promoter-application');
  return namesHidden(seen, (own?.answers ?? {}) as Answers, partiesTo(seen.application.facts).map(name));
}

async function interviewOf(
  em: EntityManager,
  { application, parts }: SeenApplication,
): Promise<InterviewView | null> {
  const { interview } = application.facts;
  if (!interview || !parts.includes('slots')) return null;
  const held = parts.includes('interviewNotes')
    ? await em.findOne(
        CaseEventEntity,
        { caseId: application.id, type: 'interview-held' },
        { orderBy: { seq: 'desc' } },
      )
    : null;
  const { leftOut = null, slots, ...rest } = interview;
  const notes: unknown = held?.data['text'];
  return { ...rest, slots: [...slots], leftOut, notes: typeof notes === 'string' ? notes : null };
}
