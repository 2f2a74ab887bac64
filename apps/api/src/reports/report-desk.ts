import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReportView, SaveAnswersInput, SavedAnswers } from '@waymark/contract';
import { loadSettings, PhotoEntity, ReportEntity } from '@waymark/db';
import {
  answersOutliving,
  formFor,
  looksInReport,
  mayOn,
  say,
  validateAnswers,
  withCaseAnswers,
  type Answers,
  type Viewer,
} from '@waymark/domain';
import { Access } from '../access/access.js';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { Looks } from '../looks/looks.js';
import { reportCase, type ReportCase } from './report-case.js';
import { chaserFor } from './report-chase.js';
import { isEditable, toReportView } from './report-view.js';

const save = `
  update report set answers = ?::jsonb, revision = revision + 1, updated_at = ?
  where id = ? and status <> 'filed' and (?::int is null or revision = ?::int)
  returning revision`;

/** Shows reports, and saves what is typed into them: plain storage, which works while Temporal is away. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly looks: Looks,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async one(viewer: Viewer, id: string): Promise<ReportView> {
    const em = this.database.fork();
    const one = await reportCase(em, viewer, await this.access.report(em, viewer, id));
    const photos = await em.find(PhotoEntity, { report: id }, { orderBy: { createdAt: 'asc', id: 'asc' } });
    const { person, exchange, kind } = one.report;
    const chase = await chaserFor(em, [exchange.id], {
      mayKnow: this.access.where(viewer, 'read', 'Trouble') !== null,
      now: this.now(),
    });
    const view = toReportView(one, photos, await loadSettings(em), {
      mayUpdate: this.mayUpdate(viewer, one.report),
      chase: chase(exchange.facts, kind, person?.id ?? null),
    });
    if (person) {
      const looks = looksInReport(one.form, view.answers, person.id);
      await this.looks.note(em, viewer, { kind: 'exchange', id: exchange.id }, looks);
    }
    return view;
  }

  /** @throws a 422 problem for answers no form has, and a 409 problem for a report that is closed or has changed */
  async save(viewer: Viewer, id: string, { answers, revision }: SaveAnswersInput): Promise<SavedAnswers> {
    const em = this.database.fork();
    const one = await this.writable(em, viewer, id);
    const { form, context, report } = one;
    // What had to be deleted does not come back from a device that was away meanwhile.
    const kept = report.exchange.facts.accessNeedsErasedAt
      ? answersOutliving(formFor(report.kind, report.formVersion), answers)
      : answers;
    const errors = validateAnswers(form, kept, 'draft', context);
    if (errors.length > 0)
      throw problem('invalid', {
        detail: say('problem.detail.nothingSavedAnswers'),
        errors: errors.map(({ field, message }) => ({ field, message })),
      });
    const at = this.now();
    const values = [JSON.stringify(kept), at, id, revision ?? null, revision ?? null];
    const [saved] = await em.getConnection().execute<{ revision: number }[]>(save, values);
    return {
      revision: saved?.revision ?? (await this.unchanged(id, kept)),
      savedAt: at.toISOString(),
      problems: [...validateAnswers(form, withCaseAnswers(form, kept, context), 'filing', context)],
    };
  }

  /** The report, if the viewer may write in it now. */
  async writable(em: EntityManager, viewer: Viewer, id: string): Promise<ReportCase> {
    const one = await reportCase(em, viewer, await this.access.report(em, viewer, id, 'update'));
    if (!isEditable(one, true)) throw closed();
    return one;
  }

  /** Nothing was written: because a retry had written the very same before, or because something else has. */
  private async unchanged(id: string, answers: Answers): Promise<number> {
    const now = await this.database.fork().findOneOrFail(ReportEntity, id);
    if (now.status === 'filed') throw closed();
    if (isDeepStrictEqual(now.answers, JSON.parse(JSON.stringify(answers)))) return now.revision;
    throw changedElsewhere();
  }

  private mayUpdate(viewer: Viewer, { kind, status, person, exchange }: ReportEntity): boolean {
    return mayOn(this.access.ability(viewer), 'update', 'Report', {
      personId: person?.id ?? null,
      kind,
      status,
      hostOrgId: exchange.hostOrg.id,
      senderOrgId: exchange.senderOrg.id,
    });
  }
}

const closed = () => {
  const detail = say('problem.detail.reportClosed');
  return problem('refused', { detail, reasons: [detail] });
};

const changedElsewhere = () => {
  const detail = say('problem.detail.answersChanged');
  return problem('refused', { detail, reasons: [detail] });
};
