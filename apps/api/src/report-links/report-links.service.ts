import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReportLinkView } from '@waymark/contract';
import {
  findReportLink,
  makeReportLink,
  noteDirectMail,
  PersonEntity,
  ReportEntity,
  type ReportLinkEntity,
  revokeReportLinks,
} from '@waymark/db';
import { renderMail, reportLinkPath } from '@waymark/documents';
import {
  firstOffered,
  formFor,
  linkAwaitsReport,
  linkOpensReport,
  type OfferedLanguage,
  say,
  type Viewer,
} from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { Access } from '../access/access.js';
import { Attempts } from '../auth/attempts.js';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import { DirectMail } from '../mail/direct-mail.js';

const hour = 3600;
/** Most links that are sent for one report in an hour, whoever asks. */
const mostAnHour = 3;

/** A link that opens its report now. */
export interface OpenLink {
  readonly id: string;
  readonly report: ReportEntity;
  readonly person: PersonEntity;
  readonly expiresAt: Date;
}

const concerns = ({ kind, person, exchange }: ReportEntity) =>
  [exchange.facts, kind, person?.id ?? null] as const;

/** Links to one report, as they are mailed to whoever it is of. */
@Injectable()
export class ReportLinks {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly attempts: Attempts,
    private readonly mail: DirectMail,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The link, if it opens its report now: not too old, not taken back, and the report still this person's to write. */
  async find(by: { token: string } | { id: string }): Promise<OpenLink | null> {
    const link = await findReportLink(this.database.fork(), by);
    return link && this.opened(link);
  }

  /** @throws a 422 problem for a link that opens nothing, whatever the reason */
  async open(token: string): Promise<OpenLink> {
    const link = await this.find({ token });
    if (link) return link;
    const message = say('problem.detail.reportLinkOver');
    throw problem('invalid', { detail: message, errors: [{ field: 'token', message }] });
  }

  /**
   * Sends new links, and never says whether it did: nobody waits for the answer. A link that once was one says whose
   * report it is, and whatever address was typed, the mail goes to the one on file. Else the address typed has to be
   * one on file, and brings a link to each report that is waited for.
   */
  sendAgain(email: string, token: string | undefined): void {
    void this.send(email, token).catch((error: unknown) => this.mail.failed(error, 'a link to a report'));
  }

  /** Ends every link that was mailed for a report. */
  async revoke(viewer: Viewer, reportId: string): Promise<void> {
    const em = this.database.fork();
    const report = await this.access.report(em, viewer, reportId, 'update');
    await revokeReportLinks(em, report.id, this.now());
  }

  private opened({ id, report, expiresAt, revokedAt }: ReportLinkEntity): OpenLink | null {
    const { person } = report;
    const isOver = revokedAt !== null || person?.email === null || expiresAt <= this.now();
    if (!person || isOver || !linkOpensReport(...concerns(report))) return null;
    return { id, report, person, expiresAt };
  }

  private async send(email: string, token: string | undefined): Promise<void> {
    const em = this.database.fork();
    const link = token === undefined ? null : await findReportLink(em, { token });
    const reports = link ? [link.report] : await this.owedBy(em, email);
    for (const report of reports) await this.sendOne(em, report);
  }

  private async owedBy(em: EntityManager, email: string): Promise<ReportEntity[]> {
    const person = await em.findOne(PersonEntity, { email: email.toLowerCase() });
    const where = { person: person?.id ?? null, status: { $in: ['draft', 'returned'] as const } };
    const reports = person ? await em.find(ReportEntity, where, { populate: ['exchange', 'person'] }) : [];
    return reports.filter((report) => linkAwaitsReport(...concerns(report)));
  }

  private async sendOne(em: EntityManager, report: ReportEntity): Promise<void> {
    const { person, exchange, kind, formVersion } = report;
    if (!person?.email || !linkOpensReport(...concerns(report))) return;
    if (!(await this.maySend(report.id))) return;
    const { token } = await makeReportLink(em, report.id, this.now());
    const words = renderMail({
      key: 'report-link',
      language: person.language,
      recipientName: person.name,
      link: this.settings.publicUrl + reportLinkPath(token),
      data: { title: exchange.title, minutes: formFor(kind, formVersion).minutes },
    });
    const mail = {
      id: randomUUID(),
      caseKind: 'exchange' as const,
      caseId: exchange.id,
      seq: exchange.facts.seq,
      data: { mail: 'report-link', personId: person.id, reportKind: kind },
    };
    const note = (code: string | null) => noteDirectMail(em, mail, { now: this.now().toISOString(), code });
    try {
      await this.mail.send(
        { name: person.name, email: person.email, language: person.language },
        words,
        mail.id,
      );
    } catch (error) {
      // Whoever asked waits for it: the secretariat is told as of any other mail, and can send it again.
      await note(codeOf(error));
      throw error;
    }
    await note(null);
  }

  /** Not too often, so that nobody is flooded by a stranger; and nothing of it is told to whoever asks. */
  private maySend(reportId: string): Promise<boolean> {
    return this.attempts.count(`report link for ${reportId}`, mostAnHour, hour).then(
      () => true,
      () => false,
    );
  }
}

/** Bare: without what a mail server said, which may hold an address. */
const codeOf = (error: unknown): string => {
  const { responseCode, code } = (error ?? {}) as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number') return `smtp-${responseCode}`;
  return typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(code) ? code.toLowerCase() : 'error';
};

const languageOf = ({ language }: PersonEntity): OfferedLanguage => firstOffered([language]);

/** What a link is for, in the words of whoever it was sent to. */
export const toLinkView = ({ report, person }: OpenLink): ReportLinkView => ({
  reportId: report.id,
  kind: report.kind,
  status: report.status,
  title: report.exchange.title,
  minutes: formFor(report.kind, report.formVersion).minutes,
  language: languageOf(person),
});
