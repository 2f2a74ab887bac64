import { Inject, Injectable } from '@nestjs/common';
import type { BeginApplicationInput } from '@waymark/contract';
import { caseIdOf, PersonEntity, useApplicationLink } from '@waymark/db';
import { foldText, viewerOf } from '@waymark/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseDesk } from '../cases/case-desk.js';
import { refusal } from '../cases/send-outcome.js';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { say } from '@waymark/domain';
import { ApplicationLinks } from './application-links.service.js';

const newPerson = `
  insert into person (id, name, email, language, roles, created_at, search)
  values (?, ?, ?, ?, '{}', ?, ?) on conflict (email) do nothing`;

/** The first answers: who the candidate is, as far as it was said when the application was begun. */
const firstAnswers = `
  update promoter_answers set answers = ?::jsonb || answers, updated_at = ?
  where application_id = ? and form = 'promoter-application' and status = 'draft'`;

/** Begins applications by a link that was mailed: whoever holds it reads that mailbox. */
@Injectable()
export class ApplicationBeginner {
  constructor(
    private readonly database: Database,
    private readonly desk: CaseDesk,
    private readonly links: ApplicationLinks,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Begins the application of this link: one link, one application, however often it is asked.
   * @returns the id of the link, which opens that application from now on
   * @throws a 422 problem for a link that begins nothing, a 409 problem while no call is open
   */
  async begin({ token, how, candidateKind, name, title }: BeginApplicationInput): Promise<string> {
    const link = await this.links.toBegin(token);
    const em = this.database.fork();
    const person = await this.personAt(em, link.email, name, link.language);
    const key = `begin-application/${link.id}`;
    const outcome = await this.desk.submit(em, {
      key,
      viewer: viewerOf({ id: person.id, roles: [] }, []),
      kind: 'promoterApplication',
      caseId: caseIdOf(key),
      action: 'startApplication',
      roles: [how === 'self' ? 'applicant' : 'nominator'],
      payload: { callId: link.call.id, how, candidateKind, title },
      onBehalf: null,
      create: true,
    });
    if (!outcome.result) throw problem('unavailable', { detail: say('problem.detail.waitAMoment') });
    if (!outcome.result.accepted) throw refusal(outcome);
    const { caseId: applicationId } = outcome;
    const first = { name: title, ...(how === 'self' && { contactEmail: link.email }) };
    await em.getConnection().execute(firstAnswers, [JSON.stringify(first), this.now(), applicationId]);
    await useApplicationLink(em, link.id, { applicationId, personId: person.id });
    return link.id;
  }

  /** Whoever is known keeps the name they have: a link proves a mailbox, and no more. */
  async personAt(em: EntityManager, address: string, name: string, language: string): Promise<PersonEntity> {
    const email = address.toLowerCase();
    const id = caseIdOf(`person/${email}/${this.now().toISOString()}`);
    const values = [id, name, email, language, this.now(), foldText(name, email)];
    await em.getConnection().execute(newPerson, values);
    return em.findOneOrFail(PersonEntity, { email });
  }
}
