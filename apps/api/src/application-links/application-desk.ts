import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { CoAuthorInput, MyApplicationView, SaveAnswersInput, SavedAnswers } from '@waymark/contract';
import { PromoterAnswersEntity, PromoterApplicationEntity } from '@waymark/db';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  aboutIn,
  type Ask,
  promoterApplicationLifecycle,
  promoterFormFor,
  say,
  validateAnswers,
} from '@waymark/domain';
import { CaseDesk } from '../cases/case-desk.js';
import type { Outcome } from '../cases/outcome.js';
import { readAction } from '../cases/read-action.js';
import { refusal } from '../cases/send-outcome.js';
import { bodyHash } from '../common/body-hash.js';
import { notFound, problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { ApplicationBeginner } from './application-beginner.js';
import { type OwnApplication, ownApplication, toMyApplication } from './application-view.js';
import type { Applying } from './application-visit.guard.js';

interface Offered {
  readonly from: 'new' | readonly string[];
  readonly weight?: string;
  readonly asks?: Readonly<Record<string, Ask>>;
}

const saveDraft = `
  update promoter_answers set answers = ?::jsonb, revision = revision + 1, updated_at = ?
  where application_id = ? and form = 'promoter-application' and status = 'draft'
    and (?::int is null or revision = ?::int)
  returning revision`;

/** The one question that was opened again, and as long as it is. */
const saveField = `
  update promoter_answers w
  set answers = (w.answers - ?::text) || ?::jsonb, revision = w.revision + 1, updated_at = ?
  from promoter_application a
  where a.id = w.application_id and w.application_id = ? and w.form = 'promoter-application'
    and a.facts->>'reopenedField' = ? and (?::int is null or w.revision = ?::int)
  returning w.revision`;

/** After these the answers stand: what they say is to be known to the rules of assignment and conflict before. */
const sendsIn: readonly string[] = ['submit', 'submitForConsent', 'resubmit'];

/** Shows one application to its own side, saves what is typed into it, and takes its steps. */
@Injectable()
export class ApplicationDesk {
  constructor(
    private readonly database: Database,
    private readonly desk: CaseDesk,
    private readonly beginner: ApplicationBeginner,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async one(visitor: Applying): Promise<MyApplicationView> {
    const em = this.database.fork();
    return toMyApplication(em, visitor, await this.own(em, visitor));
  }

  /** @throws a 422 problem for answers no form has, and a 409 problem for what is closed or has changed */
  async save(visitor: Applying, { answers, revision }: SaveAnswersInput): Promise<SavedAnswers> {
    const em = this.database.fork();
    const { paper, editable, openField } = await this.own(em, visitor);
    if (!editable && openField === null) throw closed();
    const form = promoterFormFor('promoter-application', paper?.formVersion);
    const errors = validateAnswers(form, answers, 'draft');
    if (errors.length > 0)
      throw problem('invalid', {
        detail: say('problem.detail.nothingSavedAnswers'),
        errors: errors.map(({ field, message }) => ({ field, message })),
      });
    const at = this.now();
    const id = visitor.applicationId;
    const seen = [revision ?? null, revision ?? null];
    const one =
      openField !== null && Object.hasOwn(answers, openField) ? { [openField]: answers[openField] } : {};
    const [saved] = editable
      ? await execute(em, saveDraft, [JSON.stringify(answers), at, id, ...seen])
      : await execute(em, saveField, [openField, JSON.stringify(one), at, id, openField, ...seen]);
    const kept = editable ? answers : { ...paper!.answers, ...one };
    return {
      revision: saved?.revision ?? (await this.unchanged(visitor, kept)),
      savedAt: at.toISOString(),
      problems: [...validateAnswers(form, kept, 'filing')],
    };
  }

  /** Takes a step of the lifecycle. Whether it is allowed is decided where the application is locked. */
  async act(visitor: Applying, key: string, action: string, body: unknown): Promise<Outcome> {
    const offered = offeredAction(action);
    const { payload, onBehalf } = readAction({ asks: offered.asks ?? {} }, body);
    if (onBehalf !== null) throw problem('invalid', { detail: say('problem.detail.onBehalf') });
    const em = this.database.fork();
    if (sendsIn.includes(action)) await this.tellAbout(em, visitor, key);
    return this.submit(em, visitor, key, action, payload);
  }

  /** Asks somebody to write with them: they get a mail with a link of their own. */
  async addCoAuthor(visitor: Applying, key: string, { name, email }: CoAuthorInput): Promise<Outcome> {
    const em = this.database.fork();
    await this.checkMay(em, visitor, 'addCoAuthor');
    const { language } = visitor.link.person;
    const person = await this.beginner.personAt(em, email, name, language);
    return this.submit(em, visitor, key, 'addCoAuthor', { personId: person.id });
  }

  async removeCoAuthor(visitor: Applying, key: string, personId: string): Promise<Outcome> {
    const em = this.database.fork();
    if (!visitor.link.application.facts.coAuthorIds.includes(personId)) throw notFound();
    return this.submit(em, visitor, key, 'removeCoAuthor', { personId });
  }

  private own(em: EntityManager, visitor: Applying): Promise<OwnApplication> {
    return ownApplication(em, visitor, this.now().toISOString());
  }

  /** Nobody is put on file for a step that is refused. */
  private async checkMay(em: EntityManager, visitor: Applying, name: string): Promise<void> {
    const { actions } = await this.own(em, visitor);
    if (!actions.some((action) => action.name === name && action.allowed)) throw closed();
  }

  /** What the answers say of type, region and languages becomes a fact, where it is none yet. */
  private async tellAbout(em: EntityManager, visitor: Applying, key: string): Promise<void> {
    const { facts } = visitor.link.application;
    const { paper, editable } = await this.own(em, visitor);
    if (!editable || !paper) return;
    const known: Readonly<Record<string, unknown>> = { ...facts };
    const about = Object.fromEntries(
      Object.entries(aboutIn(paper.answers)).filter(
        ([name, value]) => !isDeepStrictEqual(known[name], value),
      ),
    );
    if (Object.keys(about).length === 0) return;
    const own = `${key}/about/${bodyHash(about).slice(0, 12)}`;
    const outcome = await this.submit(em, visitor, own, 'editApplication', about);
    if (outcome.result && !outcome.result.accepted) throw refusal(outcome);
  }

  private submit(
    em: EntityManager,
    { viewer, roles, applicationId }: Applying,
    key: string,
    action: string,
    payload: Record<string, unknown>,
  ): Promise<Outcome> {
    const about = { kind: 'promoterApplication', caseId: applicationId } as const;
    return this.desk.submit(em, { key, viewer, ...about, action, roles, payload, onBehalf: null });
  }

  /** Nothing was written: because a retry had written the very same before, or because something else has. */
  private async unchanged({ applicationId }: Applying, answers: object): Promise<number> {
    const em = this.database.fork();
    const application = await em.findOneOrFail(PromoterApplicationEntity, { id: applicationId });
    const paper = await em.findOneOrFail(PromoterAnswersEntity, {
      application: applicationId,
      form: 'promoter-application',
    });
    if (paper.status !== 'draft' && application.facts.reopenedField === null) throw closed();
    if (isDeepStrictEqual(paper.answers, JSON.parse(JSON.stringify(answers)))) return paper.revision;
    const detail = say('problem.detail.answersChanged');
    throw problem('refused', { detail, reasons: [detail] });
  }
}

const execute = (em: EntityManager, sql: string, values: unknown[]) =>
  em.getConnection().execute<{ revision: number }[]>(sql, values);

/** What the page may ask for by name; people are named by their address, in routes of their own. */
const elsewhere: readonly string[] = ['addCoAuthor', 'removeCoAuthor'];

function offeredAction(name: string): Offered {
  const actions: Readonly<Record<string, Offered>> = promoterApplicationLifecycle.actions;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action || action.from === 'new' || action.weight === 'system' || elsewhere.includes(name))
    throw notFound();
  return action;
}

const closed = () => {
  const detail = say('problem.detail.applicationClosed');
  return problem('refused', { detail, reasons: [detail] });
};
