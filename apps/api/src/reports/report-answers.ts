import { Injectable } from '@nestjs/common';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { ReportListQuery, ReportRow } from '@waymark/contract';
import { loadSettings, ReportEntity } from '@waymark/db';
import { looksInReport, type AnsweredReport, type Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import { inOrderOf } from '../common/all-ids.js';
import { Database } from '../database/database.js';
import { Looks } from '../looks/looks.js';
import { reportCases, type ReportCase } from './report-case.js';
import { ReportList } from './report-list.js';
import { answersShown, toReportRow } from './report-view.js';

/** A filed report of the list, with its answers as far as they are for its reader. */
export interface AnsweredRow extends ReportRow, AnsweredReport {
  readonly id: string;
}

/** Filed reports, answer beside answer. */
@Injectable()
export class ReportAnswers {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly looks: Looks,
    private readonly lists: ReportList,
  ) {}

  /** Of the reports that the filters of the list leave, those that are filed, in the order of the list. */
  ids(viewer: Viewer, query: ReportListQuery): Promise<string[]> {
    return this.lists.ids(viewer, { ...query, status: ['filed'] });
  }

  /** These, as far as the viewer may see them. Who was shown what of whom is written down first. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<AnsweredRow[]> {
    const granted = this.access.where(viewer, 'read', 'Report');
    if (!granted) return [];
    const em = this.database.fork();
    const settings = await loadSettings(em);
    const where = { id: { $in: [...ids] }, status: 'filed', $and: [granted] } as FilterQuery<ReportEntity>;
    const found = await em.find(ReportEntity, where, {
      populate: ['exchange', 'exchange.hostOrg', 'exchange.senderOrg', 'person'],
    });
    const rows = [];
    for (const one of await reportCases(em, viewer, found)) {
      const answers = answersShown(one);
      const { person, exchange } = one.report;
      const looks = person ? looksInReport(one.form, answers, person.id) : [];
      await this.looks.note(em, viewer, { kind: 'exchange', id: exchange.id }, looks);
      rows.push(answered(one, answers, toReportRow(one.report, settings, null)));
    }
    return inOrderOf(ids, rows);
  }
}

const answered = (
  { report, context }: ReportCase,
  answers: AnsweredReport['answers'],
  row: ReportRow,
): AnsweredRow => ({ ...row, formVersion: report.formVersion, answers, context });
