import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  BalanceView,
  LetterPreview,
  RankedApplication,
  RankingQuery,
  ReleaseView,
} from '@waymark/contract';
import { PersonEntity } from '@waymark/db';
import { type MailKey, renderMail } from '@waymark/documents';
import {
  balanceBy,
  type BalanceDimension,
  balanceDimensions,
  inTheRunning,
  type OfferedLanguage,
  offeredLanguages,
  pending,
  promoterTypes,
  ranking,
  regionName,
  countryName,
  say,
  type StagedDecision,
  summarise,
  type Viewer,
} from '@waymark/domain';
import { notFound } from '../common/problem.js';
import { Database } from '../database/database.js';
import { forbidden } from '../access/access.js';
import { scoreView, titleFor } from './application-row.js';
import { PromoterAccess, type SeenHead } from './promoter-access.js';
import { filedReviewsOf, filedScoresOf } from './reviews-read.js';
import { lettersOf } from './sendings.js';

const letterOf = { accept: 'offer', waitlist: 'waitlisted', reject: 'rejected' } as const satisfies Record<
  StagedDecision,
  MailKey
>;

/** What a panel decides by: the order of the scores, the balance, the letters. Each over what its reader may read. */
@Injectable()
export class Decisions {
  constructor(
    private readonly database: Database,
    private readonly access: PromoterAccess,
  ) {}

  async ranking(viewer: Viewer, callId: string, query: RankingQuery): Promise<RankedApplication[]> {
    const em = this.database.fork();
    const { call } = await this.access.call(em, viewer, callId);
    const all = await this.access.applicationsOf(em, viewer, call);
    const seen = running(all).filter(({ parts }) => parts.includes('reviews'));
    const reviews = await filedScoresOf(em, seen);
    const scored = seen.map((one) => ({
      id: one.application.id,
      seen: one,
      reviews: reviews.get(one.application.id) ?? [],
      summary: summarise(reviews.get(one.application.id) ?? [], call.facts.weights),
    }));
    return ranking(scored)
      .filter(({ application }) => wanted(application.seen, query))
      .map(({ application: { seen: one, reviews: own }, rank }) => {
        const { facts } = one.application;
        const reads = (part: 'staged' | 'stage') => one.parts.includes(part);
        return {
          rank,
          id: facts.id,
          reference: facts.reference,
          title: titleFor(one),
          applicantType: facts.applicantType,
          region: facts.region,
          topics: [...facts.topics],
          stage: reads('stage') ? facts.stage : '',
          stageLabel: reads('stage') ? say(`promoterApplication.stage.${facts.stage}`) : '',
          score: scoreView(one, own),
          recommendations: own.map(({ recommendation }) => recommendation),
          staged: reads('staged') ? (facts.staged?.decision ?? null) : null,
          waitlistRank: reads('staged') ? (facts.staged?.rank ?? null) : null,
          leftOut: reads('staged') ? (call.facts.leftOut[facts.id] ?? null) : null,
        };
      });
  }

  async balance(viewer: Viewer, callId: string): Promise<BalanceView> {
    const em = this.database.fork();
    const { call, roles } = await this.access.call(em, viewer, callId);
    if (!decides(roles)) throw forbidden();
    const seen = (await this.access.applicationsOf(em, viewer, call)).filter(({ parts }) =>
      parts.includes('staged'),
    );
    const all = running(seen);
    const inclusion = await inclusionOf(em, all);
    const cameIn = all.map(({ application: { facts } }) => ({
      id: facts.id,
      region: facts.region,
      type: facts.applicantType,
      inclusion: inclusion.get(facts.id) ?? null,
    }));
    const staged = (decision: StagedDecision) =>
      all.filter(({ application }) => application.facts.staged?.decision === decision);
    const accepted = staged('accept').map(({ application }) => application.id);
    return {
      places: call.facts.places,
      cameIn: all.length,
      accept: accepted.length,
      waitlist: staged('waitlist').length,
      reject: staged('reject').length,
      pending: pending(call.facts, worldOf(seen)).length,
      balance: balanceDimensions.map((by) => ({
        by,
        label: say(`balance.${by}`),
        rows: balanceBy(by, cameIn, accepted).map((row) => ({ ...row, label: labelOf(by, row.value) })),
      })),
    };
  }

  /** The letter as its reader will get it, in their language, with the comments that are meant for them. */
  async letter(viewer: Viewer, id: string, decision?: StagedDecision): Promise<LetterPreview> {
    const em = this.database.fork();
    const seen = await this.access.application(em, viewer, id);
    const { facts } = seen.application;
    if (!seen.parts.includes('staged') || !seen.parts.includes('commentsToApplicant')) throw forbidden();
    const shown = decision ?? facts.staged?.decision;
    if (!shown) throw notFound();
    const reviews = (await filedReviewsOf(em, [seen])).get(id) ?? [];
    const comments = reviews
      .map(({ answers }) => answers['commentToApplicant'])
      .filter((text): text is string => typeof text === 'string' && text.trim() !== '');
    const to = facts.applicantId ? await em.findOne(PersonEntity, { id: facts.applicantId }) : null;
    const language = offeredLanguages.find((one) => one === to?.language) ?? ('en' satisfies OfferedLanguage);
    const { subject, text, html } = renderMail({
      key: letterOf[shown],
      language,
      recipientName: to?.name ?? facts.title,
      link: null,
      data: { title: facts.title, reference: facts.reference, comments: comments.join('\n\n') },
    });
    const named = seen.parts.includes('identity');
    return { decision: shown, to: named ? (to?.name ?? null) : null, language, subject, text, html };
  }

  async release(viewer: Viewer, callId: string): Promise<ReleaseView> {
    const em = this.database.fork();
    const { call, roles } = await this.access.call(em, viewer, callId);
    if (!decides(roles)) throw forbidden();
    const seen = await this.access.applicationsOf(em, viewer, call);
    const letters = await lettersOf(em, seen);
    const waiting = toReleaseOf(seen).length;
    return {
      releasedAt: call.facts.releasedAt,
      // A letter is there once its application has heard of the release.
      finished:
        call.facts.releasedAt !== null &&
        waiting === 0 &&
        letters.every(({ all, sent, failed }) => sent + failed === all),
      waiting,
      letters,
    };
  }
}

const decides = (roles: readonly string[]): boolean =>
  roles.some((role) => role === 'secretariat' || role === 'lead' || role === 'deputy');

/** What the rules of a call look at in the applications that the reader may know of. */
const worldOf = (seen: readonly SeenHead[]) => ({
  textMissing: [],
  applications: seen.map(({ application: { id, facts } }) => ({
    id,
    stage: facts.stage,
    staged: facts.staged?.decision ?? null,
  })),
});

function running(seen: readonly SeenHead[]): SeenHead[] {
  const ids = new Set(inTheRunning(worldOf(seen)).map(({ id }) => id));
  return seen.filter(({ application }) => ids.has(application.id));
}

const toReleaseOf = (seen: readonly SeenHead[]) =>
  seen
    .filter(({ parts, application }) => parts.includes('staged') && application.facts.staged !== null)
    .filter(({ application }) => application.facts.stageDates.notified === undefined);

const overlap = (asked: readonly string[] | undefined, has: readonly string[]): boolean =>
  !asked || has.some((one) => asked.includes(one));

const wanted = (
  { application: { facts } }: SeenHead,
  { region, applicantType, topic }: RankingQuery,
): boolean =>
  overlap(region, facts.region ? [facts.region] : []) &&
  overlap(applicantType, facts.applicantType ? [facts.applicantType] : []) &&
  overlap(topic, facts.topics);

const inclusionSaid = `
  select application_id as id, answers->>'inclusion' as said from promoter_answers
  where application_id = any(?::uuid[]) and form = 'promoter-application' and answers->>'inclusion' in ('yes', 'no')`;

async function inclusionOf(
  em: EntityManager,
  seen: readonly SeenHead[],
): Promise<ReadonlyMap<string, 'yes' | 'no'>> {
  const ids = `{${seen.map(({ application }) => application.id).join()}}`;
  const rows = await em.getConnection().execute<{ id: string; said: 'yes' | 'no' }[]>(inclusionSaid, [ids]);
  return new Map(rows.map(({ id, said }) => [id, said]));
}

function labelOf(by: BalanceDimension, value: string | null): string {
  if (value === null) return say('figure.notKnown');
  if (by === 'country') return countryName(value) ?? value;
  if (by === 'region') return regionName(value) ?? value;
  if (by === 'inclusion') return say(value === 'yes' ? 'answer.yes' : 'answer.no');
  const type = promoterTypes.find((one) => one === value);
  return type ? say(`option.${type}`) : value;
}
