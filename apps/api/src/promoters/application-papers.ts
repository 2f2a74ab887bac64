import { Inject, Injectable } from '@nestjs/common';
import type { PaperName, PaperView, SaveAnswersInput, SavedAnswers } from '@waymark/contract';
import { PromoterAnswersEntity } from '@waymark/db';
import {
  anonymousForm,
  type Answers,
  answersForReaders,
  type FormDefinition,
  formInWords,
  promoterDeskWriting,
  promoterFormFor,
  type PromoterFormKey,
  promoterFormReaders,
  type PromoterWriting,
  readableForm,
  reviewFormFor,
  say,
  validateAnswers,
  type Viewer,
  withoutNames,
} from '@waymark/domain';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { forbidden } from '../access/access.js';
import { PromoterAccess, type SeenApplication } from './promoter-access.js';
import { writePaper } from './write-paper.js';

type PromoterForm = FormDefinition<PromoterFormKey>;

const formOf: Readonly<Record<PaperName, PromoterFormKey>> = {
  application: 'promoter-application',
  eligibility: 'promoter-eligibility',
  review: 'promoter-review',
  profile: 'promoter-profile',
};

/** What people write about an application: shown as far as the reader may read it, saved as it is typed. */
@Injectable()
export class ApplicationPapers {
  constructor(
    private readonly database: Database,
    private readonly access: PromoterAccess,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** @throws a 422 problem for answers that the form has not, and a 409 problem for a paper that is closed or has changed */
  async save(
    viewer: Viewer,
    id: string,
    name: PaperName,
    { answers, revision }: SaveAnswersInput,
  ): Promise<SavedAnswers> {
    const em = this.database.fork();
    const seen = await this.access.application(em, viewer, id);
    const form = formOf[name];
    const writing = promoterDeskWriting(viewer, seen.application.facts, form);
    if (writing !== 'all' && writing.length === 0) throw forbidden();
    const personId = form === 'promoter-review' ? viewer.personId : null;
    const paper = await em.findOne(PromoterAnswersEntity, { application: id, form, person: personId });
    if (!paper) throw forbidden();
    const asked = askedIn(seen, paper);
    const kept =
      writing === 'all' ? (answers as Answers) : onlyIn(paper.answers as Answers, answers, writing);
    const errors = validateAnswers(asked, kept, 'draft');
    if (errors.length > 0)
      throw problem('invalid', {
        detail: say('problem.detail.nothingSavedAnswers'),
        errors: errors.map(({ field, message }) => ({ field, message })),
      });
    const at = this.now();
    const status = writing === 'all' ? 'draft' : 'filed';
    const written = { applicationId: id, form, personId, status, answers: kept } as const;
    return {
      revision: await writePaper(this.database, { ...written, revision: revision ?? null }, at),
      savedAt: at.toISOString(),
      problems: [...validateAnswers(asked, kept, 'filing')],
    };
  }
}

function onlyIn(before: Answers, answers: Record<string, unknown>, questions: readonly string[]): Answers {
  const changed = questions.filter((key) => Object.hasOwn(answers, key));
  return { ...before, ...Object.fromEntries(changed.map((key) => [key, answers[key]])) } as Answers;
}

/** The form that a paper is read by: of a review the criteria of its call. */
function askedIn({ call }: SeenApplication, { form, formVersion }: PromoterAnswersEntity): PromoterForm {
  const asked = promoterFormFor(form, formVersion);
  return form === 'promoter-review' ? reviewFormFor(asked, call.facts.weights) : asked;
}

/** Every name that an anonymous review hides: of the candidate, of their institutions, of whoever is of their side. */
export function namesHidden(seen: SeenApplication, answers: Answers, people: readonly string[]): string[] {
  const institutions: unknown = answers['institutions'];
  return [
    seen.application.title,
    ...(typeof answers['name'] === 'string' ? [answers['name']] : []),
    ...(Array.isArray(institutions)
      ? institutions.filter((one): one is string => typeof one === 'string')
      : []),
    ...people,
  ].filter((name) => name.trim() !== '');
}

const without = (value: unknown, names: readonly string[]): unknown => {
  if (typeof value === 'string') return withoutNames(value, names);
  return Array.isArray(value) ? value.map((one) => without(one, names)) : value;
};

/**
 * A paper as its reader sees it.
 * @param own it is the reader's: they read and write all of it
 * @param hidden names that stand nowhere in it; empty where the reader may know them
 */
export function paperView(
  seen: SeenApplication,
  paper: PromoterAnswersEntity,
  viewer: Viewer,
  { own = false, hidden = [] }: { own?: boolean; hidden?: readonly string[] } = {},
): PaperView {
  const name = (Object.keys(formOf) as PaperName[]).find((one) => formOf[one] === paper.form)!;
  const asked = askedIn(seen, paper);
  const readers = promoterFormReaders(seen.roles);
  const named = seen.parts.includes('identity');
  const readable = own ? asked : readableForm(asked, readers);
  const form = named || own ? readable : anonymousForm(readable);
  const answers = own
    ? (paper.answers as Answers)
    : answersForReaders(form, paper.answers as Answers, readers);
  const shown = Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, hidden.length > 0 ? without(value, hidden) : value]),
  );
  const writing = promoterDeskWriting(viewer, seen.application.facts, paper.form);
  const editable = isWriting(writing);
  const problems = editable ? [...validateAnswers(asked, paper.answers, 'filing')] : [];
  return {
    name,
    formVersion: paper.formVersion,
    form: formInWords(form) as unknown as Record<string, unknown>,
    answers: shown,
    status: paper.status,
    revision: paper.revision,
    filedAt: paper.filedAt?.toISOString() ?? null,
    updatedAt: paper.updatedAt.toISOString(),
    problems,
    editable,
    onlyQuestions: writing === 'all' ? [] : [...writing],
    completeNotFiled: writing === 'all' && problems.length === 0,
  };
}

const isWriting = (writing: PromoterWriting): boolean => writing === 'all' || writing.length > 0;
