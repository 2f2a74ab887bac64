import type { MyApplicationView } from '@waymark/contract';
import {
  CaseEventEntity,
  EffectEntity,
  loadPromoterApplicationWorld,
  type MailEffect,
  PersonEntity,
  PromoterAnswersEntity,
  type PromoterApplicationEntity,
} from '@waymark/db';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  availableActions,
  type AvailableAction,
  spokenLanguage,
  mayHearOfPromoterEvent,
  plainStatusOf,
  promoterApplicationLifecycle,
  promoterFormFor,
  readablePartsOf,
  sayAny,
  validateAnswers,
} from '@waymark/domain';
import { actionView } from '../cases/action-views.js';
import { callTitle } from './application-links.service.js';
import type { Applying } from './application-visit.guard.js';
import { withOptions } from './form-options.js';
import { ownProfile } from './own-profile.js';

/** An application with all that its own page needs. */
export interface OwnApplication {
  readonly application: PromoterApplicationEntity;
  readonly paper: PromoterAnswersEntity | null;
  readonly actions: readonly AvailableAction[];
  /** May everything be written, or one question, or nothing? */
  readonly editable: boolean;
  readonly openField: string | null;
}

const allows = (actions: readonly AvailableAction[], name: string): boolean =>
  actions.some((action) => action.name === name && action.allowed);

/** What this visitor may do and write, as the rules of libs/domain say it. */
export async function ownApplication(
  em: EntityManager,
  { viewer, roles, link: { application } }: Applying,
  now: string,
): Promise<OwnApplication> {
  const { facts } = application;
  const { world, settings } = await loadPromoterApplicationWorld(em, facts, viewer.personId);
  const actor = { personId: viewer.personId, roles };
  const actions = availableActions(promoterApplicationLifecycle, facts, actor, { now, world, settings });
  const paper = await em.findOne(PromoterAnswersEntity, {
    application: application.id,
    form: 'promoter-application',
  });
  const mayMend = facts.reopenedField !== null && actions.some(({ name }) => name === 'closeField');
  return {
    application,
    paper,
    actions,
    editable: allows(actions, 'editApplication'),
    openField: mayMend ? facts.reopenedField : null,
  };
}

/** Messages to this reader, the newest first. */
async function messagesTo(em: EntityManager, caseId: string, personId: string) {
  const effects = await em.find(EffectEntity, { caseId, kind: 'mail' }, { orderBy: { createdAt: 'desc' } });
  return effects
    .map(({ data, createdAt }) => ({ ...(data as MailEffect), createdAt }))
    .filter((mail) => mail.personId === personId)
    .map(({ mail, createdAt }) => ({
      at: createdAt.toISOString(),
      label: sayAny(`promoterApplication.mail.${mail}`),
    }));
}

/** What somebody wrote when they returned it, opened a question again, or ended it. */
async function reasonFor(
  em: EntityManager,
  caseId: string,
  parts: Parameters<typeof mayHearOfPromoterEvent>[0],
) {
  const types = ['application-returned', 'field-reopened', 'found-ineligible', 'application-merged'];
  const [last] = await em.find(
    CaseEventEntity,
    { caseId, type: { $in: types } },
    { orderBy: { seq: 'desc' }, limit: 1 },
  );
  const reason = last && mayHearOfPromoterEvent(parts, last.type) ? last.data['reason'] : null;
  return typeof reason === 'string' ? reason : null;
}

async function commentsOn(em: EntityManager, application: string): Promise<string[]> {
  const where = { application, form: 'promoter-review', status: 'filed' } as const;
  const reviews = await em.find(PromoterAnswersEntity, where, { orderBy: { id: 'asc' } });
  return reviews
    .map(({ answers }) => answers['commentToApplicant'])
    .filter((comment): comment is string => typeof comment === 'string' && comment.trim() !== '');
}

const roleOf = ({ roles, link, viewer }: Applying): string => {
  const { applicantId } = link.application.facts;
  if (roles.includes('applicant')) return applicantId === viewer.personId ? 'applicant' : 'nominee';
  return roles.includes('nominator') ? 'nominator' : 'coAuthor';
};

/** The page of one application, part by part as its reader may read it. */
export async function toMyApplication(
  em: EntityManager,
  visitor: Applying,
  own: OwnApplication,
): Promise<MyApplicationView> {
  const { application, paper, editable, openField } = own;
  const { viewer } = visitor;
  const { facts, call } = application;
  const parts = readablePartsOf(viewer, facts, false);
  const reads = (part: (typeof parts)[number]) => parts.includes(part);
  const form = promoterFormFor('promoter-application', paper?.formVersion);
  const answers = reads('answers') ? (paper?.answers ?? {}) : {};
  const people = await em.find(PersonEntity, {
    id: { $in: [...facts.coAuthorIds, ...(facts.nominatorId ? [facts.nominatorId] : [])] },
  });
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? '';
  const status = plainStatusOf[facts.stage];
  return {
    id: application.id,
    reference: facts.reference,
    title: facts.title,
    callTitle: await callTitle(em, call, spokenLanguage()),
    closesOn: call.closesOn,
    role: roleOf(visitor),
    how: facts.how,
    nominator: facts.nominatorId ? nameOf(facts.nominatorId) : null,
    status,
    statusLabel: sayAny(`promoterApplication.status.${status}`),
    reason: reads('plainStatus') ? await reasonFor(em, application.id, parts) : null,
    form: reads('answers') ? { ...withOptions(form) } : null,
    answers: { ...answers },
    revision: reads('answers') ? (paper?.revision ?? 0) : 0,
    editable,
    openField,
    problems: reads('answers') ? [...validateAnswers(form, answers, 'filing')] : [],
    profile: reads('profile') ? await ownProfile(em, own) : null,
    coAuthors: reads('identity') ? facts.coAuthorIds.map((id) => ({ id, name: nameOf(id) })) : [],
    actions: own.actions.map((action) => actionView('promoterApplication', action)),
    interview:
      reads('slots') && facts.interview
        ? {
            slots: [...facts.interview.slots],
            picked: facts.interview.picked,
            minutes: facts.interview.minutes,
            place: facts.interview.place,
          }
        : null,
    comments: reads('commentsToApplicant') ? await commentsOn(em, application.id) : [],
    messages: reads('messages') ? await messagesTo(em, application.id, viewer.personId) : [],
  };
}
