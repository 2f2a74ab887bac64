import { Inject, Injectable } from '@nestjs/common';
import type { CoordinatorCall, CoordinatorJob, CoordinatorView } from '@waymark/contract';
import {
  loadSettings,
  PromoterAnswersEntity,
  PromoterApplicationEntity,
  PromoterCallEntity,
} from '@waymark/db';
import {
  dayOf,
  isWaitedForInCall,
  jobsIn,
  placeInPanel,
  promoterCallLifecycle,
  promoterCallRoles,
  promoterFormFor,
  reviewFormFor,
  say,
  summarise,
  validateAnswers,
  type Viewer,
  weightedScore,
} from '@waymark/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { untilOf } from '../cases/next-mark.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { chosenApplications } from './application-where.js';
import { titleFor } from './application-row.js';
import { seenBy, type SeenApplication } from './promoter-access.js';
import { filedScoresOf } from './reviews-read.js';

/** A coordinator's home: what is theirs to do, due when, and how they score beside the panel. */
@Injectable()
export class CoordinatorHome {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async of(viewer: Viewer): Promise<CoordinatorView> {
    const em = this.database.fork();
    const settings = await loadSettings(em);
    const now = this.now().toISOString();
    const seen = await this.open(em, viewer);
    const ready = await this.completeNotFiled(em, viewer, seen);
    const today = dayOf(now);
    const jobs = seen.flatMap((one) =>
      jobsIn(one.application.facts, { personId: viewer.personId, roles: one.roles, now, settings }).map(
        ({ job, dueOn }): CoordinatorJob => {
          const shown = job === 'review' && ready.has(one.application.id) ? 'file' : job;
          return {
            job: shown,
            label: say(`job.${shown}`),
            callId: one.call.id,
            applicationId: one.application.id,
            reference: one.application.reference,
            title: titleFor(one),
            dueOn,
            late: dueOn !== null && dueOn < today,
            minutes: shown === 'review' ? promoterFormFor('promoter-review').minutes : null,
          };
        },
      ),
    );
    const calls = await this.callsOf(em, viewer);
    const inCalls = calls.flatMap((call): CoordinatorJob[] => {
      const waits = isWaitedForInCall(call.facts, promoterCallRoles(viewer, call.facts));
      if (!waits) return [];
      const dueOn = untilOf(promoterCallLifecycle, call.facts, { now, settings });
      const { id, reference, title } = call;
      const about = { callId: id, applicationId: null, reference, title, minutes: null };
      return [
        { job: waits, label: say(`job.${waits}`), ...about, dueOn, late: dueOn !== null && dueOn < today },
      ];
    });
    const reviews = await filedScoresOf(em, seen);
    return {
      jobs: [...jobs, ...inCalls].toSorted((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1)),
      calls: calls.map((call) => callView(call, viewer, seen, reviews)),
    };
  }

  /** Applications of calls that are not over, of which somebody may read anything. */
  private async open(em: EntityManager, viewer: Viewer): Promise<SeenApplication[]> {
    const { sql, params } = chosenApplications(viewer, {});
    const rows = await em
      .getConnection()
      .execute<{ id: string }[]>(`select a.id ${sql} and c.over is null`, [...params]);
    const found = await em.find(
      PromoterApplicationEntity,
      { id: { $in: rows.map(({ id }) => id) } },
      { populate: ['call'], orderBy: { reference: 'asc' } },
    );
    return found.flatMap((application) => seenBy(viewer, application) ?? []);
  }

  /** Of one's own reviews those to which nothing is missing. */
  private async completeNotFiled(
    em: EntityManager,
    { personId }: Viewer,
    seen: readonly SeenApplication[],
  ): Promise<ReadonlySet<string>> {
    const ids = seen.flatMap(({ application, parts }) =>
      parts.includes('ownReview') ? [application.id] : [],
    );
    const papers = await em.find(PromoterAnswersEntity, {
      application: { $in: ids },
      form: 'promoter-review',
      person: personId,
      status: 'draft',
    });
    const complete = papers.filter(({ application, formVersion, answers }) => {
      const one = seen.find(({ application: { id } }) => id === application.id)!;
      const form = reviewFormFor(promoterFormFor('promoter-review', formVersion), one.call.facts.weights);
      return validateAnswers(form, answers, 'filing').length === 0;
    });
    return new Set(complete.map(({ application }) => application.id));
  }

  private async callsOf(em: EntityManager, viewer: Viewer): Promise<PromoterCallEntity[]> {
    const all = await em.find(
      PromoterCallEntity,
      { over: null },
      { orderBy: { closesOn: 'desc', id: 'asc' } },
    );
    return all.filter((call) => promoterCallRoles(viewer, call.facts).length > 0);
  }
}

function callView(
  call: PromoterCallEntity,
  viewer: Viewer,
  all: readonly SeenApplication[],
  reviews: Awaited<ReturnType<typeof filedScoresOf>>,
): CoordinatorCall {
  const { personId } = viewer;
  const seen = all.filter((one) => one.call.id === call.id);
  const own = seen.flatMap(({ application }) =>
    application.facts.reviews.filter(({ reviewerId }) => reviewerId === personId),
  );
  const { weights } = call.facts;
  const scored = seen.flatMap((one) => {
    const filed = reviews.get(one.application.id) ?? [];
    const mine = filed.find(({ reviewerId }) => reviewerId === personId);
    return mine && filed.length > 1 ? [{ one, filed, own: weightedScore(mine.scores, weights) }] : [];
  });
  const spread = scored.flatMap(({ one, filed, own: score }) => {
    const { lowest, mean, highest } = summarise(filed, weights);
    return score === null || lowest === null || mean === null || highest === null
      ? []
      : [{ applicationId: one.application.id, title: titleFor(one), own: score, lowest, mean, highest }];
  });
  const place = placeInPanel(
    personId,
    scored.map(({ filed }) => filed),
    weights,
  );
  return {
    id: call.id,
    title: call.title,
    stageLabel: say(`promoterCall.stage.${call.stage}`),
    myRoles: [...promoterCallRoles(viewer, call.facts)],
    open: own.filter(({ status }) => status === 'open').length,
    filed: own.filter(({ status }) => status === 'filed').length,
    place: { ...place, spread },
  };
}
