import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ApplicationLinkView } from '@waymark/contract';
import {
  type ApplicationLinkEntity,
  findApplicationLink,
  makeApplicationLink,
  PersonEntity,
  PromoterAnswersEntity,
  PromoterApplicationEntity,
  PromoterCallEntity,
  PromoterCallTextEntity,
  revokeApplicationLinks,
} from '@waymark/db';
import { applicationLinkPath, renderMail } from '@waymark/documents';
import {
  type CaseRole,
  firstOffered,
  promoterApplicationRoles,
  promoterCallLifecycle,
  rolesByLink,
  say,
  type Viewer,
} from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { Attempts } from '../auth/attempts.js';
import { notFound, problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import { DirectMail } from '../mail/direct-mail.js';

const hour = 3600;
/** Most links that are sent to one address in an hour, whoever asks. */
const mostAnHour = 3;
/** Most applications whose links go out at once. */
const mostApplications = 5;

/** A link that opens its application now, for whom, and as what. */
export interface OpenApplicationLink {
  readonly id: string;
  readonly application: PromoterApplicationEntity;
  readonly person: PersonEntity;
  readonly roles: readonly CaseRole[];
  readonly expiresAt: Date;
}

/** The stages in which a call takes applications: those in which one can be begun. */
const isOpen = ({ stage }: PromoterCallEntity): boolean => stage === promoterCallLifecycle.actions.launch.to;

/** Links to one application, as they are mailed to whoever applies, nominates, is nominated or writes with them. */
@Injectable()
export class ApplicationLinks {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly mail: DirectMail,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The link, if it opens its application now: not too old, not taken back, and its person still of that side. */
  async find(by: { token: string } | { id: string }): Promise<OpenApplicationLink | null> {
    const em = this.database.fork();
    const link = await findApplicationLink(em, by);
    return link && this.isGood(link) ? this.opened(em, link) : null;
  }

  /** @throws a 422 problem for a link that opens nothing, whatever the reason */
  async open(token: string): Promise<OpenApplicationLink> {
    const link = await this.find({ token });
    if (!link) throw over();
    return link;
  }

  /** A link by which an application can be begun. @throws a 422 problem where there is none */
  async toBegin(token: string): Promise<ApplicationLinkEntity & { email: string }> {
    const link = await findApplicationLink(this.database.fork(), { token });
    if (!link || !this.isGood(link) || link.application || link.email === null) throw over();
    return link as ApplicationLinkEntity & { email: string };
  }

  /** What a link is for. @throws a 422 problem for a link that opens nothing */
  async look(token: string): Promise<ApplicationLinkView> {
    const em = this.database.fork();
    const link = await findApplicationLink(em, { token });
    if (!link || !this.isGood(link)) throw over();
    const opened = link.application ? await this.opened(em, link) : null;
    if (link.application && !opened) throw over();
    const language = firstOffered([link.person?.language ?? link.language]);
    return {
      use: opened ? 'open' : 'begin',
      applicationId: opened?.application.id ?? null,
      callTitle: await callTitle(em, link.call, language),
      closesOn: link.call.closesOn,
      language,
    };
  }

  /**
   * Sends links, and never says whether it did: nobody waits for the answer. To whoever has applications at this address
   * a link to each, and while a call is open one to begin another.
   */
  ask(email: string, language: string): void {
    void this.send(email.toLowerCase(), language).catch((error: unknown) =>
      this.mail.failed(error, 'a link to an application'),
    );
  }

  /** Ends every link that was mailed to somebody for an application; the next mail brings a new one. */
  async revokeOwn({ application, person }: OpenApplicationLink): Promise<void> {
    const whose = { applicationId: application.id, personId: person.id };
    await revokeApplicationLinks(this.database.fork(), whose, this.now());
  }

  /** Ends every link to an application, for the secretariat. @throws a 404 problem for whoever may not see it */
  async revokeAll(viewer: Viewer, id: string): Promise<void> {
    const em = this.database.fork();
    const application = await em.findOne(PromoterApplicationEntity, { id });
    const roles = application ? promoterApplicationRoles(viewer, application.facts) : [];
    if (!application || !roles.includes('secretariat')) throw notFound();
    const { sideIds } = application;
    for (const personId of sideIds)
      await revokeApplicationLinks(em, { applicationId: id, personId }, this.now());
  }

  private isGood({ revokedAt, expiresAt }: ApplicationLinkEntity): boolean {
    return revokedAt === null && expiresAt > this.now();
  }

  private async opened(em: EntityManager, link: ApplicationLinkEntity): Promise<OpenApplicationLink | null> {
    const { id, application, person, expiresAt } = link;
    if (!application || !person?.email) return null;
    const nominated = await nominatedAddress(em, application.id);
    const roles = rolesByLink({ personId: person.id, email: person.email }, application.facts, nominated);
    return roles.length === 0 ? null : { id, application, person, roles, expiresAt };
  }

  private async send(email: string, asked: string): Promise<void> {
    if (!(await this.maySend(email))) return;
    const em = this.database.fork();
    const person = await em.findOne(PersonEntity, { email, forgottenAt: null });
    const language = firstOffered([person?.language ?? asked]);
    const to = { name: person?.name ?? '', email, language };
    for (const { id, title, call } of person ? await this.ownOf(em, person.id) : []) {
      const whose = { callId: call.id, applicationId: id, personId: person!.id, language };
      const { token } = await makeApplicationLink(em, whose, this.now());
      await this.mailLink('application-link', to, token, title);
    }
    const call = await this.openCall(em);
    if (!call) return;
    const { token } = await makeApplicationLink(em, { callId: call.id, email, language }, this.now());
    await this.mailLink('apply-link', to, token, await callTitle(em, call, language));
  }

  private ownOf(em: EntityManager, personId: string): Promise<PromoterApplicationEntity[]> {
    return em.find(
      PromoterApplicationEntity,
      { sideIds: { $contains: [personId] } },
      { orderBy: { createdAt: 'desc' }, limit: mostApplications, populate: ['call'] },
    );
  }

  private async openCall(em: EntityManager): Promise<PromoterCallEntity | null> {
    const calls = await em.find(PromoterCallEntity, { over: null }, { orderBy: { closesOn: 'desc' } });
    return calls.find(isOpen) ?? null;
  }

  private async mailLink(
    key: 'application-link' | 'apply-link',
    to: { name: string; email: string; language: string },
    token: string,
    title: string,
  ): Promise<void> {
    const link = this.settings.publicUrl + applicationLinkPath(token);
    const words = renderMail({
      key,
      language: to.language,
      recipientName: to.name,
      link,
      data: { title },
    });
    await this.mail.send(to, words, randomUUID());
  }

  /** Not too often, so that nobody is flooded by a stranger; and nothing of it is told to whoever asks. */
  private maySend(email: string): Promise<boolean> {
    return this.attempts.count(`application link for ${email}`, mostAnHour, hour).then(
      () => true,
      () => false,
    );
  }
}

/** The address that the nominator gave. */
async function nominatedAddress(em: EntityManager, application: string): Promise<string | null> {
  const paper = await em.findOne(PromoterAnswersEntity, { application, form: 'promoter-application' });
  const email = paper?.answers['contactEmail'];
  return typeof email === 'string' ? email : null;
}

/** What a call is called in a language; without a text in it, what the secretariat calls it. */
export async function callTitle(
  em: EntityManager,
  { id, title }: Pick<PromoterCallEntity, 'id' | 'title'>,
  language: string,
): Promise<string> {
  const text = await em.findOne(PromoterCallTextEntity, { call: id, language });
  return text?.title || title;
}

function over() {
  const message = say('problem.detail.applicationLinkOver');
  return problem('invalid', { detail: message, errors: [{ field: 'token', message }] });
}
